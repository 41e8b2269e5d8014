package city.ordinance.examples.assistant;

import city.ordinance.Assessment;
import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.dsl.scenario.DocumentAssessor;
import city.ordinance.json.InputDocument;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The installed packs, each loaded once, and no others: a call names a pack by its id, never by a file. */
final class InstalledLibrary {
    private final Map<String, Rulebook> loaded = new ConcurrentHashMap<>();
    private final Clock clock;

    InstalledLibrary(Clock clock) {
        this.clock = clock;
    }

    List<String> ids() {
        return Packs.installed().stream().map(RulePack::id).toList();
    }

    List<Rulebook> all() {
        return ids().stream().map(this::rulebook).toList();
    }

    List<SituationType<?>> types() {
        return all().stream()
                .<SituationType<?>>flatMap(rulebook -> rulebook.pack().types().stream())
                .distinct()
                .toList();
    }

    Rulebook rulebook(String id) {
        Rulebook known = loaded.get(id);
        if (known == null) {
            known = Rulebook.load(id);
            loaded.put(id, known);
        }
        return known;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The answers that a description asks for. */
    Answers answers(InputDocument document, boolean allowExpired) {
        DocumentAssessor assessor = new DocumentAssessor(
                this::rulebook, new DocumentAssessor.Wishes(Optional.empty(), Optional.empty(), allowExpired, today()));
        List<Assessment> assessments = assessor.assess(document).assessments();
        return new Answers(assessor.rulebook(document), assessments, document.isCase());
    }

    /**
     * Answers and the rulebook that gave them.
     *
     * @param rulebook the rulebook
     * @param assessments the answers, in input order
     * @param isCase whether they were asked for as a case
     */
    record Answers(Rulebook rulebook, List<Assessment> assessments, boolean isCase) {}
}
