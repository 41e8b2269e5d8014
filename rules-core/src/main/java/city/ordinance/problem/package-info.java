/**
 * What is wrong with an input or a pack, as codes, texts and places, and the day that is asked about. The ground:
 * nothing here knows of situations, packs or answers.
 */
@NullMarked
package city.ordinance.problem;

import org.jspecify.annotations.NullMarked;
