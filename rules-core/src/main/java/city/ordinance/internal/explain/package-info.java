/**
 * Why, why not, and what would have to differ: computed when asked for, from the rules and the outcome table. Nothing
 * here decides.
 */
@NullMarked
package city.ordinance.internal.explain;

import org.jspecify.annotations.NullMarked;
