/** What can be said of a situation: types, their facts and values, and descriptions that may leave facts unknown. */
@NullMarked
package city.ordinance.situation;

import org.jspecify.annotations.NullMarked;
