/** The files of a pack: in a folder, in a jar, among resources. What is in them is read elsewhere. */
@NullMarked
package city.ordinance.internal.files;

import org.jspecify.annotations.NullMarked;
