/**
 * The assistant server: the library's answers over the Model Context Protocol, on standard input and output. It words
 * nothing that the renderers word, and decides nothing.
 */
@NullMarked
package city.ordinance.examples.assistant;

import org.jspecify.annotations.NullMarked;
