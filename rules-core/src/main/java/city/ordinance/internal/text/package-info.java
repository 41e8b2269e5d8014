/** Names, quotes and spelling, for whoever words a message, and runs of numbers. Nothing of packs or answers. */
@NullMarked
package city.ordinance.internal.text;

import org.jspecify.annotations.NullMarked;
