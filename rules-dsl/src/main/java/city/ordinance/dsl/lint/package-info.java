/** The linter: what is wrong with a pack's files, found without trying its rules. */
@NullMarked
package city.ordinance.dsl.lint;

import org.jspecify.annotations.NullMarked;
