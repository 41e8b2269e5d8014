/** A city's pack as data: its catalog of codes, editions and notices. How it is read from files is no matter here. */
@NullMarked
package city.ordinance.pack;

import org.jspecify.annotations.NullMarked;
