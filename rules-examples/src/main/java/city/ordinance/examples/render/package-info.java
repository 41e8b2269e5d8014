/** Assessments in words: as text for a terminal, as Markdown and as a page. All three lay out the same sentences. */
@NullMarked
package city.ordinance.examples.render;

import org.jspecify.annotations.NullMarked;
