package city.ordinance.dsl.verify;

import city.ordinance.assessment.Value;
import city.ordinance.dsl.figures.FigureReader;
import city.ordinance.dsl.lint.Linted;
import city.ordinance.internal.dialect.Condition;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.PatternModel;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.document.ListNode;
import city.ordinance.internal.document.MapNode;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.document.TreeReader;
import city.ordinance.pack.ScheduledValue;
import city.ordinance.source.Claim;
import city.ordinance.source.Source;
import city.ordinance.source.Tier;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * No value, no comparison and no text that can reach an answer gives a figure without a claim of a primary source: a
 * claim that the rule cites, or, for a text of the catalog, one cited by a rule that says its code.
 */
final class FigureCheck {
    private static final String PACK_FILE = "pack.yaml";

    private final Linted.Contents contents;
    private final Results results;
    private final Set<String> primary;
    private final Set<String> supported = new HashSet<>();

    FigureCheck(Linted.Contents contents, Results results) {
        this.contents = contents;
        this.results = results;
        this.primary = contents.pack().sources().stream()
                .filter(source -> source.tier() == Tier.PRIMARY)
                .map(Source::id)
                .collect(Collectors.toSet());
    }

    void run() {
        if (primary.size() == contents.pack().sources().size()) {
            return;
        }
        contents.editions().stream()
                .flatMap(edition -> edition.rules().stream())
                .distinct()
                .forEach(this::check);
        contents.pack().catalog().schedule().forEach(this::check);
        contents.files()
                .read(PACK_FILE)
                .flatMap(bytes -> TreeReader.read(bytes, contents.files().where(PACK_FILE), Problems.ofPack()))
                .ifPresent(this::check);
    }

    private void check(ScheduledValue scheduled) {
        if (unsupported(scheduled.value(), scheduled.claims())) {
            add(
                    "The value \"" + scheduled.code() + "\" of the schedule is an amount, a period or a text with one",
                    List.of(),
                    contents.files().where("schedule.yaml"));
        }
    }

    /**
     * Whether a value has a figure, and none of its claims is primary; a reading is held against the claims it cites.
     */
    private boolean unsupported(Value value, List<String> claims) {
        if (value instanceof Value.Readings readings) {
            return readings.values().stream().anyMatch(reading -> {
                List<String> cites = reading.cites().isEmpty() ? claims : reading.cites();
                return unsupported(reading.value(), cites) || unsupported(new Value.Text(reading.condition()), cites);
            });
        }
        boolean figure = value.parts().anyMatch(part -> part instanceof Value.Money || part instanceof Value.Period)
                || !FigureReader.read(value.words()).isEmpty();
        return figure && !primary(claims);
    }

    private boolean primary(List<String> claims) {
        return claims.stream()
                .flatMap(id -> contents.pack().claim(id).stream())
                .anyMatch(claim -> primary.contains(claim.source()));
    }

    private void check(RuleModel rule) {
        if (primary(rule.cites())) {
            rule.then().forEach(this::support);
            return;
        }
        String place = rule.place().toString();
        List<String> rules = List.of(rule.id());
        check(rule.sentence(), "The name of the rule " + rule.id(), rules, place);
        if (rule.when().stream().anyMatch(FigureCheck::compares)) {
            add("The rule " + rule.id() + " compares a measured fact with a number", rules, place);
        }
        for (Consequence consequence : rule.then()) {
            if (consequence instanceof Consequence.Answers answer
                    && answer.value().isPresent()
                    && answer.scheduled().isEmpty()) {
                check(answer.topic(), answer.value().get(), rule, place);
            }
        }
    }

    private static boolean compares(PatternModel pattern) {
        return pattern instanceof PatternModel.OfSituation situation && compares(situation.condition());
    }

    private static boolean compares(Condition condition) {
        if (condition instanceof Condition.OneOf one) {
            return one.fact().measured();
        }
        List<Condition> parts =
                condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts();
        return parts.stream().anyMatch(FigureCheck::compares);
    }

    private void check(String topic, Value value, RuleModel rule, String place) {
        if (value instanceof Value.Text text) {
            check(text.text(), "What the rule " + rule.id() + " says", List.of(rule.id()), place);
        } else {
            add(
                    "The rule " + rule.id() + " answers the topic \"" + topic + "\" with an amount or a period",
                    List.of(rule.id()),
                    place);
        }
    }

    private void support(Consequence consequence) {
        if (consequence instanceof Consequence.Concludes concludes) {
            supported.add(concludes.id().code());
        } else if (consequence instanceof Consequence.Answers answer) {
            supported.add(answer.topic());
        } else if (consequence instanceof Consequence.Qualifies qualifies) {
            supported.add(qualifies.proviso());
        }
    }

    private void check(Node node) {
        if (node instanceof MapNode map) {
            if (!supported(map)) {
                map.entries().forEach(entry -> check(entry.value()));
            }
        } else if (node instanceof ListNode list) {
            list.items().forEach(this::check);
        } else if (node instanceof ScalarNode scalar) {
            check(scalar.text(), "A text", List.of(), scalar.place().toString());
        }
    }

    private boolean supported(MapNode map) {
        return map.entries().stream().anyMatch(entry -> switch (entry.key()) {
            case "code" -> entry.value() instanceof ScalarNode code && supported.contains(code.text());
            case "cites" ->
                entry.value() instanceof ListNode cites
                        && cites.items().stream().anyMatch(this::ofPrimarySource);
            default -> false;
        });
    }

    private boolean ofPrimarySource(Node cited) {
        return cited instanceof ScalarNode id
                && contents.pack()
                        .claim(id.text())
                        .map(Claim::source)
                        .filter(primary::contains)
                        .isPresent();
    }

    private void check(String text, String what, List<String> rules, String place) {
        FigureReader.read(text)
                .forEach(figure -> add(what + " gives the figure \"" + figure.in(text) + "\"", rules, place));
    }

    private void add(String what, List<String> rules, String place) {
        results.add(
                FindingCode.AMOUNT_WITHOUT_PRIMARY_SOURCE,
                what + ", and no claim of a primary source supports it.",
                rules,
                place,
                Optional.empty());
    }
}
