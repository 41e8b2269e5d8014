/** What a pack or a city app provides: pack files, situation types, and what rule text may call. */
@NullMarked
package city.ordinance.spi;

import org.jspecify.annotations.NullMarked;
