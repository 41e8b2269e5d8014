package city.ordinance.dsl.verify;

import city.ordinance.assessment.AnswerState;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.source.Claim;
import city.ordinance.source.Modality;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a rule says of a topic is what its claims say: a value is stated, what is open is left open, and silence is
 * found only in what was read.
 */
final class SourceCheck implements Check {
    private static final Set<Modality> STATING = EnumSet.of(Modality.ASSERTED, Modality.HEDGED);

    @Override
    public void run(Examined edition, Results results) {
        if (edition.rules().stream()
                .noneMatch(rule -> rule.then().stream().anyMatch(Consequence.Answers.class::isInstance))) {
            results.doesNotApply(PackProperty.NOTHING_INVENTED_UNSPECIFIED);
        }
        for (RuleModel rule : edition.rules()) {
            for (Consequence consequence : rule.then()) {
                if (consequence instanceof Consequence.Answers answer) {
                    check(edition, rule, answer, results);
                    results.examined(PackProperty.NOTHING_INVENTED_UNSPECIFIED, 1);
                }
            }
        }
    }

    private static void check(Examined edition, RuleModel rule, Consequence.Answers answer, Results results) {
        String start = "The rule " + rule.id() + " answers the topic \"" + answer.topic() + "\" with ";
        if (answer.state() == AnswerState.SPECIFIED && !cites(edition, rule, STATING)) {
            add(
                    FindingCode.SPECIFIED_WITHOUT_CLAIM,
                    start + "a value, and none of its claims states anything.",
                    rule,
                    results);
        } else if (answer.state() == AnswerState.NOT_SPECIFIED
                && !cites(edition, rule, EnumSet.of(Modality.NOT_SPECIFIED))) {
            add(
                    FindingCode.NOT_SPECIFIED_WITHOUT_CLAIM,
                    start + "\"not specified\", and none of its claims says so.",
                    rule,
                    results);
        } else if (answer.state() == AnswerState.SILENT) {
            claims(edition, rule)
                    .filter(claim -> !read(edition, claim))
                    .forEach(claim -> add(
                            FindingCode.SILENT_BEYOND_READING,
                            start + "\"silent\", and its claim " + claim.id() + " is of the source \"" + claim.source()
                                    + "\", which does not say that it was read whole or that its section \""
                                    + claim.section() + "\" was.",
                            rule,
                            results));
        }
    }

    private static boolean read(Examined edition, Claim claim) {
        return edition.pack().sources().stream()
                .filter(source -> source.id().equals(claim.source()))
                .flatMap(source -> source.extent().stream())
                .anyMatch(extent -> extent.reaches(claim.section()));
    }

    private static boolean cites(Examined edition, RuleModel rule, Set<Modality> modalities) {
        return claims(edition, rule).map(Claim::modality).anyMatch(modalities::contains);
    }

    private static Stream<Claim> claims(Examined edition, RuleModel rule) {
        return rule.cites().stream().flatMap(id -> edition.pack().claim(id).stream());
    }

    private static void add(FindingCode code, String message, RuleModel rule, Results results) {
        results.add(code, message, List.of(rule.id()), rule.place().toString(), Optional.empty());
    }
}
