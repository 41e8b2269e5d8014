package city.ordinance.internal.pack;

import city.ordinance.situation.SituationType;
import city.ordinance.spi.SituationTypeProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The situation types that are installed. */
public final class SituationTypes {
    private SituationTypes() {}

    /** The type with this code, if it is installed. */
    public static Optional<SituationType<?>> find(String code) {
        return all().stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /** All the types that are installed; of several with one code, the first found. */
    public static List<SituationType<?>> all() {
        Map<String, SituationType<?>> types = new LinkedHashMap<>();
        addAll(SituationTypes.class.getClassLoader(), types);
        addAll(Thread.currentThread().getContextClassLoader(), types);
        return List.copyOf(types.values());
    }

    private static void addAll(@Nullable ClassLoader loader, Map<String, SituationType<?>> types) {
        for (SituationTypeProvider provider : ServiceLoader.load(SituationTypeProvider.class, loader)) {
            provider.situationTypes().forEach(type -> types.putIfAbsent(type.code(), type));
        }
    }
}
