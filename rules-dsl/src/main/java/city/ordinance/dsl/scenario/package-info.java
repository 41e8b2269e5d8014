/**
 * Scenarios: descriptions with what the answer must be, found, run and compared. They ask the front door, as an app
 * does, and know no rules.
 */
@NullMarked
package city.ordinance.dsl.scenario;

import org.jspecify.annotations.NullMarked;
