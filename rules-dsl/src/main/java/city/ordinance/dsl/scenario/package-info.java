/** Scenarios: descriptions with what the answer must be, found, run and compared. */
@NullMarked
package city.ordinance.dsl.scenario;

import org.jspecify.annotations.NullMarked;
