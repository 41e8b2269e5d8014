/**
 * The semantic difference between two editions, versions or cities: the situations whose outcome differs, and how. What
 * is compared is what was decided, never the text of rules.
 */
@NullMarked
package city.ordinance.dsl.diff;

import org.jspecify.annotations.NullMarked;
