package city.ordinance.dsl.testkit;

import java.util.List;
import java.util.function.Supplier;

/**
 * One thing that is checked of a pack.
 *
 * @param name what is checked, such as a scenario's name
 * @param failures does the check: a sentence for each thing that is wrong, none when all is well
 */
public record ContractCheck(String name, Supplier<List<String>> failures) {}
