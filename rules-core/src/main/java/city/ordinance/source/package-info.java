/** What an answer rests on: the source, its claims, their hedges, and how long they are covered. */
@NullMarked
package city.ordinance.source;

import org.jspecify.annotations.NullMarked;
