/** Points, their outcomes, and the answers for descriptions that many points fit. */
@NullMarked
package city.ordinance.internal.table;

import org.jspecify.annotations.NullMarked;
