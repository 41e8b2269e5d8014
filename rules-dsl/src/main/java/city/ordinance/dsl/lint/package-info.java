/**
 * The linter: what is wrong with a pack's files, found without trying its rules. What takes a situation to notice
 * belongs to {@code verify}.
 */
@NullMarked
package city.ordinance.dsl.lint;

import org.jspecify.annotations.NullMarked;
