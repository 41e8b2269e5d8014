/** An interpreter of the rule dialect, independent of the engine: what it says and what the engine says must agree. */
@NullMarked
package city.ordinance.dsl.oracle;

import org.jspecify.annotations.NullMarked;
