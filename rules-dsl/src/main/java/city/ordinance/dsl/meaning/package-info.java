/** What an edition's rules say at each point, comparable between editions, packs and mutants. */
@NullMarked
package city.ordinance.dsl.meaning;

import org.jspecify.annotations.NullMarked;
