package city.ordinance.dsl.testkit;

import java.util.List;
import java.util.function.Function;

/** A property that every pack must have. */
public interface ContractProperty {

    /** Its name, such as {@code EveryScenarioPasses}. */
    String name();

    /** What it says, in one sentence. */
    String law();

    /** What is checked of a pack that loads; a property that checks nothing fails. */
    List<ContractCheck> checks(PackUnderTest pack);

    /**
     * A property that is one check.
     *
     * @param name its name
     * @param law what it says
     * @param failures the sentences for what is wrong with a pack
     */
    static ContractProperty of(String name, String law, Function<PackUnderTest, List<String>> failures) {
        return ofChecks(name, law, pack -> List.of(new ContractCheck(name, () -> failures.apply(pack))));
    }

    /** A property that is several checks. */
    static ContractProperty ofChecks(String name, String law, Function<PackUnderTest, List<ContractCheck>> checks) {
        return new ContractProperty() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String law() {
                return law;
            }

            @Override
            public List<ContractCheck> checks(PackUnderTest pack) {
                return checks.apply(pack);
            }

            @Override
            public String toString() {
                return name;
            }
        };
    }
}
