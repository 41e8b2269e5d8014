/**
 * Generators for jqwik: the situations of any type, and what may be known of them. They need jqwik, which is an
 * optional dependency.
 */
@NullMarked
package city.ordinance.dsl.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
