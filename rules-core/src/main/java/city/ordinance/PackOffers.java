package city.ordinance;

import city.ordinance.internal.files.PackFiles;
import city.ordinance.problem.Problem;
import city.ordinance.spi.RulePack;
import city.ordinance.spi.RulePackProvider;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** What the providers on the class path offer. A provider that fails keeps no other from being asked. */
record PackOffers(List<Offer> offers, List<Problem> failures) {
    /** After so many failures nothing more is looked for: the class path itself cannot be read. */
    private static final int MOST_FAILURES = 100;

    /**
     * A pack and who offers it.
     *
     * @param id its id
     * @param pack the pack
     * @param place where it is, for messages
     */
    record Offer(String id, RulePack pack, String place) {}

    static PackOffers all() {
        PackOffers found = new PackOffers(new ArrayList<>(), new ArrayList<>());
        Iterator<RulePackProvider> providers =
                ServiceLoader.load(RulePackProvider.class).iterator();
        boolean more = true;
        while (more && found.failures.size() < MOST_FAILURES) {
            more = found.next(providers);
        }
        return found;
    }

    /** Asks the next provider; whether there may be another. */
    private boolean next(Iterator<RulePackProvider> providers) {
        String name = "a provider of packs";
        try {
            if (!providers.hasNext()) {
                return false;
            }
            RulePackProvider provider = providers.next();
            name = provider.getClass().getName();
            List<Offer> own = new ArrayList<>();
            for (RulePack pack : provider.rulePacks()) {
                own.add(new Offer(pack.id(), pack, place(provider)));
                PackFiles.elsewhere(pack).forEach(other -> own.add(new Offer(other.id(), other, other.toString())));
            }
            offers.addAll(own);
        } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
            failures.add(new Problem(
                    "pack-provider",
                    "The packs of " + name + " cannot be listed: " + e + ".",
                    "",
                    "Mend it, or take it off the class path. Other packs are not affected."));
        }
        return true;
    }

    private static String place(RulePackProvider provider) {
        CodeSource source = provider.getClass().getProtectionDomain().getCodeSource();
        return provider.getClass().getName() + (source == null ? "" : " in " + source.getLocation());
    }
}
