/**
 * YAML and JSON documents as trees of which every part knows its place, and how documents are laid out. What their keys
 * mean is known elsewhere.
 */
@NullMarked
package city.ordinance.internal.document;

import org.jspecify.annotations.NullMarked;
