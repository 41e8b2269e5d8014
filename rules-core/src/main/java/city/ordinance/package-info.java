/**
 * The front door: load a {@link city.ordinance.Rulebook}, describe a situation, read the
 * {@link city.ordinance.Assessment}. What it hands out stands in the packages below it; no engine, table or document
 * type is named.
 */
@NullMarked
package city.ordinance;

import org.jspecify.annotations.NullMarked;
