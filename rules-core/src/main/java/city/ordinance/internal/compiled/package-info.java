/** Packs as the build compiles them: all that answering needs, in one file, trusted only while its key holds. */
@NullMarked
package city.ordinance.internal.compiled;

import org.jspecify.annotations.NullMarked;
