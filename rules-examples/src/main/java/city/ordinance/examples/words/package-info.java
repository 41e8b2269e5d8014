/** Small pieces of wording and reading that the command line, the renderers and the desk share. */
@NullMarked
package city.ordinance.examples.words;

import org.jspecify.annotations.NullMarked;
