/** Short programs, each showing one thing. A test runs them and compares what they print. */
@NullMarked
package city.ordinance.examples.mains;

import org.jspecify.annotations.NullMarked;
