/**
 * Verification: a pack's rules tried at every point of every situation type, and what must hold there. Each check is a
 * class of its own that finds and counts, and prints nothing.
 */
@NullMarked
package city.ordinance.dsl.verify;

import org.jspecify.annotations.NullMarked;
