/** Reads a pack's files into data. */
@NullMarked
package city.ordinance.internal.pack;

import org.jspecify.annotations.NullMarked;
