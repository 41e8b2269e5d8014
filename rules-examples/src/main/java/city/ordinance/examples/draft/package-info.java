/**
 * Checks what a draft says about an answer against the answer. It reads sentences and never writes one into the draft.
 */
@NullMarked
package city.ordinance.examples.draft;

import org.jspecify.annotations.NullMarked;
