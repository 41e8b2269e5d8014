/** Rule mutation: rules changed a little, and whether scenarios and properties notice. */
@NullMarked
package city.ordinance.dsl.mutation;

import org.jspecify.annotations.NullMarked;
