/**
 * The packs that ship with the library, and what compiles them. What a pack says stands in its files, so no rule and no
 * word of one stands here.
 */
@NullMarked
package city.ordinance.dsl.packs;

import org.jspecify.annotations.NullMarked;
