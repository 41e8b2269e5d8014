/** What an edition's rules say in each cell, comparable between editions, packs and mutants. */
@NullMarked
package city.ordinance.dsl.meaning;

import org.jspecify.annotations.NullMarked;
