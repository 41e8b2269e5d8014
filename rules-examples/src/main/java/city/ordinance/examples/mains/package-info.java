/**
 * Short programs, each showing one thing; a test runs them and compares what they print. Nothing else in the house uses
 * them.
 */
@NullMarked
package city.ordinance.examples.mains;

import org.jspecify.annotations.NullMarked;
