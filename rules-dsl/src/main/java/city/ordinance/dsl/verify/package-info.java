/** Verification: a pack's rules tried at every point of every situation type, and what must hold there. */
@NullMarked
package city.ordinance.dsl.verify;

import org.jspecify.annotations.NullMarked;
