/** What an answer rests on: the source, its claims, their hedges, and how long they are covered. Nothing of rules. */
@NullMarked
package city.ordinance.source;

import org.jspecify.annotations.NullMarked;
