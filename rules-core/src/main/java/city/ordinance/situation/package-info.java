/**
 * What can be said of a situation: types, their facts and values, and descriptions that may leave facts unknown.
 * Nothing of rules or answers.
 */
@NullMarked
package city.ordinance.situation;

import org.jspecify.annotations.NullMarked;
