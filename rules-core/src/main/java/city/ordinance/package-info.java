/**
 * The front door: load a {@link city.ordinance.Rulebook}, describe a situation, read the
 * {@link city.ordinance.Assessment}.
 */
@NullMarked
package city.ordinance;

import org.jspecify.annotations.NullMarked;
