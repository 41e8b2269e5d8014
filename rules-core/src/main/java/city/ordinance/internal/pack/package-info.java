/** Reads a pack's files into data, and says all that is wrong with them. Rules are read by {@code internal.dialect}. */
@NullMarked
package city.ordinance.internal.pack;

import org.jspecify.annotations.NullMarked;
