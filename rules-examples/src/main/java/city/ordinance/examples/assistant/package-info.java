/** The assistant server: the library's answers over the Model Context Protocol, on standard input and output. */
@NullMarked
package city.ordinance.examples.assistant;

import org.jspecify.annotations.NullMarked;
