/**
 * The test kit for people who write packs.
 *
 * <p>A pack's test implements {@link city.ordinance.dsl.testkit.RulePackContract} and inherits every property a pack
 * must have; {@link city.ordinance.dsl.testkit.RuleTests} tests one rule in one sentence. Only the contract needs
 * JUnit, and only the package {@code jqwik} beside this one needs jqwik; both are optional dependencies.
 */
@NullMarked
package city.ordinance.dsl.testkit;

import org.jspecify.annotations.NullMarked;
