/** The command line. A command is one small class; {@link city.ordinance.examples.cli.Ordinance} names them all. */
@NullMarked
package city.ordinance.examples.cli;

import org.jspecify.annotations.NullMarked;
