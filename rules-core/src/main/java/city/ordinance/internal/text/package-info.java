/** Names and words. */
@NullMarked
package city.ordinance.internal.text;

import org.jspecify.annotations.NullMarked;
