/**
 * Why something is concluded, why not, what would have to differ, what differs between two answers, and a replay. As
 * data; {@code internal.explain} computes them.
 */
@NullMarked
package city.ordinance.explanation;

import org.jspecify.annotations.NullMarked;
