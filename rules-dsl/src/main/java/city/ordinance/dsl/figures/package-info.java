/** Figures in text: amounts of money, lengths of time and shares, in digits or in words. */
@NullMarked
package city.ordinance.dsl.figures;

import org.jspecify.annotations.NullMarked;
