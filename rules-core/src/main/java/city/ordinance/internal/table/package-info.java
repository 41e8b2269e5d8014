/**
 * Situations, their outcomes, and the answers for descriptions that many situations fit. What decides an outcome is
 * given to it.
 */
@NullMarked
package city.ordinance.internal.table;

import org.jspecify.annotations.NullMarked;
