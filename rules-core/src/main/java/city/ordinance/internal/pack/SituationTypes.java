package city.ordinance.internal.pack;

import city.ordinance.problem.Problem;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import city.ordinance.spi.SituationTypeProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The situation types that are installed.
 *
 * @param all each once; of several with one code, the first found
 * @param failures what kept others from being listed
 */
public record SituationTypes(List<SituationType<?>> all, List<Problem> failures) {

    /** Those that the library's own class loader and the thread's see. */
    public static SituationTypes installed() {
        return seenBy(Loaders.usual());
    }

    /** Those, and those that the class loader of the pack sees. */
    public static SituationTypes of(RulePack pack) {
        return seenBy(Loaders.of(pack));
    }

    private static SituationTypes seenBy(List<ClassLoader> loaders) {
        Provided<SituationTypeProvider, SituationType<?>> provided = Provided.by(
                SituationTypeProvider.class, "situation type", loaders, SituationTypeProvider::situationTypes);
        Map<String, SituationType<?>> types = new LinkedHashMap<>();
        provided.all().forEach(type -> types.putIfAbsent(type.code(), type));
        return new SituationTypes(List.copyOf(types.values()), provided.failures());
    }

    /** The type with this code, if it is installed. */
    public Optional<SituationType<?>> find(String code) {
        return all.stream().filter(type -> type.code().equals(code)).findFirst();
    }
}
