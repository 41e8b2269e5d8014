/**
 * What an edition's rules say in each cell, comparable between editions, packs and mutants. Rules are run by the
 * interpreter alone, and nothing here judges.
 */
@NullMarked
package city.ordinance.dsl.meaning;

import org.jspecify.annotations.NullMarked;
