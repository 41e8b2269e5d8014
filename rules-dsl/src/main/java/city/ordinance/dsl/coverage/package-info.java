/** Rule coverage: which outcomes of rules and of their conditions the scenarios reach. */
@NullMarked
package city.ordinance.dsl.coverage;

import org.jspecify.annotations.NullMarked;
