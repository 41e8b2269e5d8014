/**
 * States of records-request tools, as stages of an access request. A state that does not say the stage leaves it
 * unknown; none is guessed.
 */
@NullMarked
package city.ordinance.examples.records;

import org.jspecify.annotations.NullMarked;
