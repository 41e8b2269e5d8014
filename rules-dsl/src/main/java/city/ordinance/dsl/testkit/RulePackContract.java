package city.ordinance.dsl.testkit;

import city.ordinance.spi.RulePack;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What every pack must keep. A pack's test implements this interface and inherits each property as named tests:
 *
 * <pre>{@code
 * class SpringfieldTest implements RulePackContract {
 *     @Override
 *     public RulePack rulePack() {
 *         return Packs.inFolder(Path.of("src/main/resources/packs/us-xx-springfield"));
 *     }
 * }
 * }</pre>
 */
public interface RulePackContract {

    /** The pack that is tested. */
    RulePack rulePack();

    /** The properties it must have; a test may add some of its own. */
    default List<ContractProperty> properties() {
        return ContractProperties.standard();
    }

    /** The properties as tests: one container for each, and in it one test for each thing that is checked. */
    @TestFactory
    default Stream<DynamicNode> contract() {
        PackUnderTest pack = PackUnderTest.of(rulePack());
        return ContractProperties.applicable(pack, properties()).stream()
                .map(property -> DynamicContainer.dynamicContainer(
                        property.name(),
                        ContractProperties.checks(property, pack).stream().map(check -> test(property, check))));
    }

    private static DynamicTest test(ContractProperty property, ContractCheck check) {
        return DynamicTest.dynamicTest(check.name(), () -> {
            List<String> failures = check.failures().get();
            if (!failures.isEmpty()) {
                throw new AssertionError(property.law() + "\n  " + String.join("\n  ", failures));
            }
        });
    }
}
