/** The semantic difference between two editions, versions or cities: the situations whose outcome differs, and how. */
@NullMarked
package city.ordinance.dsl.diff;

import org.jspecify.annotations.NullMarked;
