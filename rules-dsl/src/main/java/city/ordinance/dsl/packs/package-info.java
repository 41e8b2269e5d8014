/** The packs that ship with the library. */
@NullMarked
package city.ordinance.dsl.packs;

import org.jspecify.annotations.NullMarked;
