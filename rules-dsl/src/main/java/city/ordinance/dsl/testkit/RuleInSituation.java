package city.ordinance.dsl.testkit;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Value;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.situation.Description;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A rule in a situation. Each method asks one thing, throws an {@link AssertionError} when it is not so, and otherwise
 * returns this, so that several can be asked. Immutable.
 */
public final class RuleInSituation {
    private final EditionRun edition;
    private final RuleModel rule;
    private final Description given;
    private final List<int[]> points;

    RuleInSituation(EditionRun edition, RuleModel rule, Description given) {
        this.edition = edition;
        this.rule = rule;
        this.given = given;
        this.points = edition.points(given);
    }

    /** The rule speaks in every situation that fits. */
    public RuleInSituation speaks() {
        return speaksTo("speak");
    }

    /** The rule speaks in no situation that fits. */
    public RuleInSituation staysSilent() {
        points.stream().filter(this::fires).findFirst().ifPresent(point -> {
            throw failure().speaks(point);
        });
        return this;
    }

    /**
     * The rule speaks, and concludes this.
     *
     * @param conclusion a kind and a code, such as {@code sanctions/seizure}
     */
    public RuleInSituation concludes(String conclusion) {
        ConclusionId id =
                ConclusionId.parse(conclusion).orElseThrow(() -> new AssertionError(noConclusion(conclusion)));
        return says("conclude " + conclusion, new Consequence.Concludes(id)::equals);
    }

    private static String noConclusion(String text) {
        String kinds =
                Arrays.stream(ConclusionKind.values()).map(ConclusionKind::key).collect(Collectors.joining(", "));
        return "\"" + text + "\" names no conclusion. Write a kind, a slash and a code, such as sanctions/seizure; the"
                + " kinds are " + kinds + ".";
    }

    /** The rule speaks, and gives this topic this state. */
    public RuleInSituation answers(String topic, AnswerState state) {
        return says(
                "answer that " + topic + " is " + state.code(),
                then -> then instanceof Consequence.Answers answers
                        && answers.topic().equals(topic)
                        && answers.state() == state);
    }

    /** The rule speaks, and gives this topic this value. */
    public RuleInSituation answers(String topic, Value value) {
        return says(
                "answer that " + topic + " is specified as " + FileWords.value(value),
                then -> then instanceof Consequence.Answers answers
                        && answers.topic().equals(topic)
                        && answers.value().equals(Optional.of(value)));
    }

    /** The rule speaks, and makes this finding for other rules. */
    public RuleInSituation finds(String code) {
        return says("find \"" + code + "\"", new Consequence.Finds(code)::equals);
    }

    /** The rule speaks, and cites these claims, among others. */
    public RuleInSituation cites(String... claims) {
        String wanted = String.join(", ", claims);
        speaksTo("cite " + wanted);
        if (!rule.cites().containsAll(List.of(claims))) {
            throw failure().cites(wanted);
        }
        return this;
    }

    private RuleInSituation says(String what, Predicate<Consequence> consequence) {
        speaksTo(what);
        if (rule.then().stream().noneMatch(consequence)) {
            throw failure().says(what);
        }
        return this;
    }

    private RuleInSituation speaksTo(String what) {
        points.stream().filter(point -> !fires(point)).findFirst().ifPresent(point -> {
            throw failure().silent(what, point);
        });
        return this;
    }

    private boolean fires(int[] point) {
        return edition.fired(given.type(), point).contains(rule.id());
    }

    private RuleFailure failure() {
        return new RuleFailure(rule, given);
    }
}
