/**
 * Assessments in words: as text for a terminal, as Markdown and as a page, all three over the same sentences. Nothing
 * is read or decided here.
 */
@NullMarked
package city.ordinance.examples.render;

import org.jspecify.annotations.NullMarked;
