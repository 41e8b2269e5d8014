/**
 * An interpreter of the rule dialect: what it says and what the engine says must agree. It shares nothing with the
 * engine but the rules as read.
 */
@NullMarked
package city.ordinance.dsl.oracle;

import org.jspecify.annotations.NullMarked;
