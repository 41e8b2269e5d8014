/** YAML and JSON documents as trees of which every part knows its place. */
@NullMarked
package city.ordinance.internal.tree;

import org.jspecify.annotations.NullMarked;
