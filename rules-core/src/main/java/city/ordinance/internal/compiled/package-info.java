/**
 * Packs as the build compiles them: all that answering needs, in one file, trusted only while its key holds. What a
 * rule says is never decided here.
 */
@NullMarked
package city.ordinance.internal.compiled;

import org.jspecify.annotations.NullMarked;
