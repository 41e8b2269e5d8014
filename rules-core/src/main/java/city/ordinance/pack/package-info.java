/** A city's pack as data: its catalog of codes, editions and notices. */
@NullMarked
package city.ordinance.pack;

import org.jspecify.annotations.NullMarked;
