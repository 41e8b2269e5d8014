/** Properties that a pack declares of itself in {@code properties.yaml}, as "whenever ... then ...". */
@NullMarked
package city.ordinance.dsl.property;

import org.jspecify.annotations.NullMarked;
