package city.ordinance.internal.pack;

import city.ordinance.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;

/**
 * What the providers of a service give. Each is asked once, however many class loaders see it, and one that fails keeps
 * no other from being asked.
 *
 * @param <P> the service
 * @param <T> what its providers give
 */
public final class Provided<P, T> {
    /** After so many failures nothing more is looked for: the class path itself cannot be read. */
    private static final int MOST_FAILURES = 100;

    private final String what;
    private final Function<P, List<T>> ask;
    private final List<T> all = new ArrayList<>();
    private final List<Problem> failures = new ArrayList<>();
    private final Set<Class<?>> asked = new HashSet<>();

    private Provided(String what, Function<P, List<T>> ask) {
        this.what = what;
        this.ask = ask;
    }

    /**
     * Asks the providers that these class loaders see.
     *
     * @param what what they give, for messages, such as "pack"
     * @param ask what one of them gives
     */
    public static <P, T> Provided<P, T> by(
            Class<P> service, String what, List<ClassLoader> loaders, Function<P, List<T>> ask) {
        Provided<P, T> provided = new Provided<>(what, ask);
        for (ClassLoader loader : loaders) {
            Iterator<P> providers = ServiceLoader.load(service, loader).iterator();
            boolean more = true;
            while (more && provided.failures.size() < MOST_FAILURES) {
                more = provided.next(providers);
            }
        }
        return provided;
    }

    /** Asks the next provider; whether there may be another. */
    private boolean next(Iterator<P> providers) {
        String name = "a provider";
        try {
            if (!providers.hasNext()) {
                return false;
            }
            P provider = providers.next();
            name = provider.getClass().getName();
            if (asked.add(provider.getClass())) {
                all.addAll(ask.apply(provider));
            }
        } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
            failures.add(new Problem(
                    what.replace(' ', '-') + "-provider",
                    "The " + what + "s of " + name + " cannot be listed: " + e + ".",
                    "",
                    "Mend it, or take it off the class path. Nothing else is affected."));
        }
        return true;
    }

    /** What they give, in the order of the class loaders and of the providers that each sees. */
    public List<T> all() {
        return List.copyOf(all);
    }

    /** What kept providers from being asked. */
    public List<Problem> failures() {
        return failures.stream().distinct().toList();
    }
}
