/**
 * Properties that a pack declares of itself in {@code properties.yaml}, as "whenever ... then ...", and what a set of
 * rules says. What tries them is above.
 */
@NullMarked
package city.ordinance.dsl.property;

import org.jspecify.annotations.NullMarked;
