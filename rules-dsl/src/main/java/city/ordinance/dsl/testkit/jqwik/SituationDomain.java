package city.ordinance.dsl.testkit.jqwik;

import city.ordinance.internal.pack.SituationTypes;
import city.ordinance.situation.Description;
import city.ordinance.situation.SituationType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.ArbitraryProvider.SubtypeProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * A domain in which a {@code @ForAll} parameter can be the record of any installed situation type, or a description, as
 * well as whatever it can be without a domain:
 *
 * <pre>{@code
 * @Property
 * @Domain(SituationDomain.class)
 * void a_planned_device_meets_no_sanction(@ForAll @OfType(DeviceDeployment.class) Description description) { ... }
 * }</pre>
 */
@Domain(DomainContext.Global.class)
public final class SituationDomain implements DomainContext {
    /** For jqwik. */
    public SituationDomain() {}

    @Override
    public List<ArbitraryProvider> getArbitraryProviders() {
        return List.of(new Situations(), new Descriptions());
    }

    @Override
    public List<ArbitraryConfigurator> getArbitraryConfigurators() {
        return List.of();
    }

    private static Optional<SituationType<?>> type(Class<?> recordClass) {
        return SituationTypes.installed().all().stream()
                .filter(type -> type.recordClass().equals(recordClass))
                .findFirst();
    }

    private static final class Situations implements ArbitraryProvider {
        @Override
        public boolean canProvideFor(TypeUsage target) {
            return type(target.getRawType()).isPresent();
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
            return type(target.getRawType()).stream()
                    .map(SituationArbitraries::situations)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private static final class Descriptions implements ArbitraryProvider {
        @Override
        public boolean canProvideFor(TypeUsage target) {
            return target.isOfType(Description.class);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
            return Set.of(target.findAnnotation(OfType.class)
                    .map(of -> SituationArbitraries.descriptions(wanted(of)))
                    .orElseGet(() -> Arbitraries.of(SituationTypes.installed().all())
                            .flatMap(SituationArbitraries::descriptions)));
        }

        private static SituationType<?> wanted(OfType of) {
            return type(of.value())
                    .orElseThrow(() -> new IllegalArgumentException("no installed situation type has the record "
                            + of.value().getName()));
        }
    }
}
