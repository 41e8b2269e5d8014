/**
 * Rule coverage: which outcomes of rules and of their conditions the scenarios reach. What is reached, the interpreter
 * decides; the engine is not run.
 */
@NullMarked
package city.ordinance.dsl.coverage;

import org.jspecify.annotations.NullMarked;
