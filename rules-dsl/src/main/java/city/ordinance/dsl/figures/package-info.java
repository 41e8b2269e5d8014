/**
 * Figures in text: amounts of money, lengths of time and shares, in digits or in words. Whether a figure may stand
 * there is no matter here.
 */
@NullMarked
package city.ordinance.dsl.figures;

import org.jspecify.annotations.NullMarked;
