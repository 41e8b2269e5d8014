/**
 * The command line: a command is one small class, and {@link city.ordinance.examples.cli.Ordinance} names them all.
 * Words stand in {@code render}, answers come from the library.
 */
@NullMarked
package city.ordinance.examples.cli;

import org.jspecify.annotations.NullMarked;
