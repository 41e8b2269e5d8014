/** Checks what a draft says about an answer against the answer. */
@NullMarked
package city.ordinance.examples.draft;

import org.jspecify.annotations.NullMarked;
