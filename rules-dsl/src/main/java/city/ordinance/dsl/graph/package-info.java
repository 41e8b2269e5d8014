/** A pack's logic as a picture: a reduced decision graph in Mermaid or SVG. */
@NullMarked
package city.ordinance.dsl.graph;

import org.jspecify.annotations.NullMarked;
