/** The parts of an answer: conclusions, topic answers, questions, notices and the receipt. */
@NullMarked
package city.ordinance.assessment;

import org.jspecify.annotations.NullMarked;
