/** Drools: rule text compiled, and one point decided in one short session. */
@NullMarked
package city.ordinance.internal.engine;

import org.jspecify.annotations.NullMarked;
