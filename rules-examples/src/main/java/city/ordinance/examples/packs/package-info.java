/**
 * Two fictional packs, and a city app in small: noise complaints, a situation type of its own. The service loader finds
 * them; no other package of this module may know of them.
 */
@NullMarked
package city.ordinance.examples.packs;

import org.jspecify.annotations.NullMarked;
