/**
 * A pack's logic as a picture: a reduced decision graph in Mermaid or SVG. The graph is made of answers; nothing here
 * reads rules.
 */
@NullMarked
package city.ordinance.dsl.graph;

import org.jspecify.annotations.NullMarked;
