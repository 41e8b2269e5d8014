/**
 * Explanations: why something is concluded, why not, what would have to differ, and what differs between two answers.
 */
@NullMarked
package city.ordinance.explanation;

import org.jspecify.annotations.NullMarked;
