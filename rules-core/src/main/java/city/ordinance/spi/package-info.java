/**
 * What a pack or a city app provides: pack files, situation types, and what rule text may call. Interfaces to
 * implement, and no way to find or load anything.
 */
@NullMarked
package city.ordinance.spi;

import org.jspecify.annotations.NullMarked;
