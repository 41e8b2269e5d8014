/** Benchmarks: the library beside other ways to decide the same rules. */
@NullMarked
package city.ordinance.bench;

import org.jspecify.annotations.NullMarked;
