/**
 * Rule mutation: rules changed a little, and whether scenarios and properties notice. Rules are changed as models, and
 * no file of a pack is touched.
 */
@NullMarked
package city.ordinance.dsl.mutation;

import org.jspecify.annotations.NullMarked;
