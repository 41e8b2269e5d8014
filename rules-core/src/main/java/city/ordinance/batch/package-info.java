/**
 * Lines in, lines out: descriptions one a line, answered in their order in memory that does not grow. What a line says
 * is written by {@link city.ordinance.json}; nothing but speed is decided here.
 */
@NullMarked
package city.ordinance.batch;

import org.jspecify.annotations.NullMarked;
