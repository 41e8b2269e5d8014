/** Names, quotes and spelling, for whoever words a message. Nothing of packs or answers. */
@NullMarked
package city.ordinance.internal.text;

import org.jspecify.annotations.NullMarked;
