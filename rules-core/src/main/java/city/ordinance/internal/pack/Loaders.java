package city.ordinance.internal.pack;

import city.ordinance.spi.RulePack;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The class loaders that are asked for what packs and apps provide. */
public final class Loaders {
    private Loaders() {}

    /** The library's own and the thread's, each once: a thread of a pool has one that sees no app. */
    public static List<ClassLoader> usual() {
        return distinct(own(), Thread.currentThread().getContextClassLoader());
    }

    /** The one that is given and the library's own, whatever the thread. */
    public static List<ClassLoader> with(@Nullable ClassLoader given) {
        return distinct(given, own());
    }

    /** The usual ones and that of the pack. */
    public static List<ClassLoader> of(RulePack pack) {
        return distinct(own(), Thread.currentThread().getContextClassLoader(), pack.classLoader());
    }

    private static @Nullable ClassLoader own() {
        return Loaders.class.getClassLoader();
    }

    private static List<ClassLoader> distinct(@Nullable ClassLoader... loaders) {
        return Stream.of(loaders).filter(Objects::nonNull).distinct().toList();
    }

    /** Their names, for messages. */
    public static String names(List<ClassLoader> loaders) {
        return String.join(", ", loaders.stream().map(Loaders::name).toList());
    }

    private static String name(ClassLoader loader) {
        return Objects.requireNonNullElseGet(
                loader.getName(), () -> loader.getClass().getName());
    }
}
