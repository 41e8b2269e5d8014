/** Laws of explanations, interviews and receipts, each over a whole space. */
@NullMarked
package city.ordinance.dsl.explain;

import org.jspecify.annotations.NullMarked;
