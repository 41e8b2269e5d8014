/**
 * A city app in small: a situation type of its own, noise complaints, and a fictional pack about it. Nothing in the
 * library knows of it; the service loader finds it.
 */
@NullMarked
package city.ordinance.dsl.packs.noise;

import org.jspecify.annotations.NullMarked;
