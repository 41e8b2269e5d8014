package city.ordinance.internal.pack;

import city.ordinance.internal.document.Fields;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.Place;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.text.Quotes;
import city.ordinance.pack.Edition;
import city.ordinance.source.Coverage;
import city.ordinance.spi.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a pack's editions, which must follow each other from the first covered day on without a gap. */
final class EditionsReader {
    private static final int MAX_EDITIONS = 100;

    private final RulePack pack;
    private final Problems problems;
    private final NewCodes ids;
    private final List<Place> places = new ArrayList<>();

    EditionsReader(RulePack pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
        this.ids = new NewCodes("the id of an edition", problems);
    }

    List<Edition> read(Fields fields, Optional<Coverage> coverage) {
        List<Node> items = fields.requiredItems("editions");
        if (items.size() > MAX_EDITIONS) {
            String message = "The pack has more than " + MAX_EDITIONS + " editions.";
            problems.add("too-large", message, items.get(MAX_EDITIONS).place(), "Begin another pack.");
            return List.of();
        }
        List<Edition> editions = fields.each(items, "an edition", this::edition);
        checkFiles(fields, editions);
        for (int i = 1; i < editions.size(); i++) {
            checkNext(editions.get(i - 1), editions.get(i), places.get(i));
        }
        if (!editions.isEmpty()) {
            coverage.ifPresent(days -> checkEnds(editions, days));
        }
        return editions;
    }

    private Optional<Edition> edition(Fields fields) {
        String id = fields.requiredScalar("id").map(ids::newCode).orElse("");
        Optional<LocalDate> from = fields.requiredDate("from");
        Optional<LocalDate> until = fields.date("until");
        List<String> rules = rules(fields);
        fields.done();
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            String message = "The edition " + Quotes.quote(id) + " ends on " + until.get() + ", before it begins.";
            problems.add("edition-dates", message, fields.placeOf("until"), "Name the day after its last day.");
        }
        from.ifPresent(day -> places.add(fields.placeOf("from")));
        return from.map(day -> new Edition(id, day, until, rules));
    }

    private List<String> rules(Fields fields) {
        NewCodes files = new NewCodes("a rule file of one edition", "duplicate-file", problems);
        List<ScalarNode> names = fields.requiredTexts("rules");
        names.forEach(files::once);
        List<String> known = pack.files().stream().filter(this::ruleFile).toList();
        names.stream().filter(name -> !known.contains(name.text())).forEach(name -> {
            String what = "a rule file (.drl) of the pack";
            NewCodes.unknown("missing-file", what, name, known, problems);
        });
        return names.stream().map(ScalarNode::text).toList();
    }

    private boolean ruleFile(String name) {
        return name.endsWith(".drl") && name.indexOf('/') < 0;
    }

    private void checkFiles(Fields fields, List<Edition> editions) {
        Set<String> used = new HashSet<>();
        editions.forEach(edition -> used.addAll(edition.rules()));
        for (String file : pack.files()) {
            if (file.endsWith(".drl") && !used.contains(file)) {
                String message = "No edition names the rule file " + Quotes.quote(file) + ".";
                problems.add(
                        "unused-file", message, fields.placeOf("editions"), "Name it in an edition, or delete it.");
            }
        }
    }

    private void checkNext(Edition earlier, Edition later, Place place) {
        LocalDate end = earlier.until().orElse(LocalDate.MAX);
        String ids = Quotes.quote(earlier.id()) + " and " + Quotes.quote(later.id());
        if (later.from().isBefore(end)) {
            String message = "The editions " + ids + " are both in force on " + later.from() + ".";
            String help = "Let the earlier one end with until: " + later.from() + ", and put the oldest first.";
            problems.add("edition-overlap", message, place, help);
        } else if (later.from().isAfter(end)) {
            String message = "No edition is in force from " + end + " until " + later.from() + ", between " + ids + ".";
            problems.add("edition-gap", message, place, "Let the later one begin where the earlier one ends.");
        }
    }

    private void checkEnds(List<Edition> editions, Coverage coverage) {
        Edition first = editions.get(0);
        if (!first.from().equals(coverage.from())) {
            String message =
                    "The first edition begins on " + first.from() + ", and the coverage on " + coverage.from() + ".";
            problems.add("edition-outside-coverage", message, places.get(0), "Let both begin on the same day.");
        }
        Edition last = editions.get(editions.size() - 1);
        last.until().filter(end -> end.isBefore(coverage.expires())).ifPresent(end -> {
            String message =
                    "No edition is in force from " + end + " until the pack expires on " + coverage.expires() + ".";
            String help = "Leave out the last edition's until, or let the pack expire by then.";
            problems.add("edition-gap", message, places.get(editions.size() - 1), help);
        });
    }
}
