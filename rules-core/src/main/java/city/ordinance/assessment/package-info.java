/**
 * The parts of an answer: conclusions, topic answers, questions, notices and the receipt, and an answer as data alone.
 * Values, nothing that decides or explains.
 */
@NullMarked
package city.ordinance.assessment;

import org.jspecify.annotations.NullMarked;
