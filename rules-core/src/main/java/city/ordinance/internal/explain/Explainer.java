package city.ordinance.internal.explain;

import city.ordinance.explanation.Holds;
import city.ordinance.explanation.Reason;
import city.ordinance.explanation.Unmet;
import city.ordinance.explanation.UnmetRule;
import city.ordinance.explanation.Why;
import city.ordinance.explanation.WhyNot;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.table.AnswerCache;
import city.ordinance.internal.table.Atoms;
import city.ordinance.internal.table.Band;
import city.ordinance.internal.table.Subject;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Explains the answers of one situation type under one edition. What it finds over the whole space it keeps.
 * Thread-safe.
 */
public final class Explainer {
    private final AnswerCache answers;
    private final Atoms atoms;
    private final RuleFacts ruleFacts;
    private final ConcurrentHashMap<Subject, TruthTable> truths = new ConcurrentHashMap<>();

    /** An explainer of these answers. */
    public Explainer(AnswerCache answers) {
        this.answers = answers;
        this.atoms = answers.table().atoms();
        this.ruleFacts = new RuleFacts(answers.table().space());
    }

    /** Why the subject is concluded. */
    public Why why(Subject subject, Description description) {
        Holds holds = holds(subject, description);
        List<String> dependsOn = answers.answer(description).dependsOn(subject);
        List<Map<String, String>> certainBy = holds == Holds.CERTAIN ? certainBy(subject, description) : List.of();
        return new Why(subject.name(), holds, dependsOn, reasons(subject, description), certainBy);
    }

    /** Why the subject is not concluded, or not in every situation that fits, and what would have to differ. */
    public WhyNot whyNot(Subject subject, Description description) {
        Holds holds = holds(subject, description);
        List<UnmetRule> rules = holds == Holds.CERTAIN ? List.of() : unmetRules(subject, description);
        return new WhyNot(subject.name(), holds, rules, changes(subject, description));
    }

    private Holds holds(Subject subject, Description description) {
        if (answers.answer(description).certain(subject)) {
            return Holds.CERTAIN;
        }
        return answers.answer(description).possible(subject) ? Holds.POSSIBLE : Holds.EXCLUDED;
    }

    private TruthTable truth(Subject subject) {
        return truths.computeIfAbsent(
                subject,
                s -> TruthTable.of(
                        answers.table(), cell -> answers.table().at(cell).says(s)));
    }

    private List<Map<String, String>> changes(Subject subject, Description description) {
        TruthTable truth = truth(subject);
        List<int[]> changes = FewestChanges.minimal(truth, truth.given(description));
        return NeighborChanges.joined(truth, changes).stream()
                .map(change -> named(truth, change))
                .toList();
    }

    private List<Map<String, String>> certainBy(Subject subject, Description description) {
        TruthTable truth = truth(subject);
        List<Map<String, String>> named = new ArrayList<>();
        for (int[] set : Sufficient.sets(truth, truth.given(description))) {
            Map<String, String> facts = new LinkedHashMap<>(description.given());
            for (Fact fact : description.type().facts()) {
                if (!names(truth, set, fact)) {
                    facts.remove(fact.code());
                }
            }
            named.add(facts);
        }
        return named;
    }

    private static boolean names(TruthTable truth, int[] set, Fact fact) {
        return IntStream.range(0, set.length)
                .anyMatch(place -> set[place] != TruthTable.UNKNOWN && truth.fact(place) == fact.ordinal());
    }

    private static Map<String, String> named(TruthTable truth, BitSet[] change) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (int place = 0; place < change.length; place++) {
            BitSet values = change[place];
            if (!values.isEmpty()) {
                Band first = truth.band(place, values.nextSetBit(0));
                Band last = truth.band(place, values.length() - 1);
                Band whole = new Band(first.fact(), first.first(), last.last());
                facts.put(whole.fact().code(), whole.code());
            }
        }
        return facts;
    }

    private List<Reason> reasons(Subject subject, Description description) {
        BitSet fired = answers.answer(description).fired();
        Set<Integer> all = new LinkedHashSet<>();
        answers.answer(description).rules(subject).stream().forEach(all::add);
        answers.answer(description).doubting(subject).stream().forEach(all::add);
        for (List<Integer> next = List.copyOf(all); !next.isEmpty(); ) {
            List<Integer> inserting = next.stream()
                    .flatMap(rule -> inserters(rule, fired).stream())
                    .filter(all::add)
                    .toList();
            next = inserting;
        }
        return all.stream()
                .map(rule -> reason(atoms.rules().get(rule), inserters(rule, fired), description))
                .toList();
    }

    /** Those of the fired rules that insert a finding for which this rule waits, as places among the rules. */
    private List<Integer> inserters(int rule, BitSet fired) {
        return FindingRules.of(atoms.rules(), reading(atoms.rules().get(rule)).findings()).stream()
                .filter(fired::get)
                .toList();
    }

    private RuleReading reading(RuleModel rule) {
        return new RuleReading(rule, answers.table().space().type());
    }

    private Reason reason(RuleModel rule, List<Integer> inserters, Description description) {
        Map<String, String> facts = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        BitSet matter = ruleFacts.of(rule, description);
        Map<String, String> given = description.given();
        for (Fact fact : description.type().facts()) {
            if (!matter.get(fact.ordinal())) {
                continue;
            }
            String code = given.get(fact.code());
            if (code != null) {
                facts.put(fact.code(), code);
            } else {
                unknown.add(fact.code());
            }
        }
        List<String> restsOn =
                inserters.stream().map(other -> atoms.rules().get(other).id()).toList();
        return new Reason(rule.id(), rule.sentence(), facts, unknown, atoms.claims(rule.cites()), doubt(rule), restsOn);
    }

    private Optional<String> doubt(RuleModel rule) {
        return rule.then().stream()
                .flatMap(then -> then instanceof Consequence.Qualifies doubt
                        ? Stream.of(atoms.proviso(doubt.proviso()))
                        : Stream.empty())
                .map(proviso -> atoms.provisos().get(proviso).text())
                .findFirst();
    }

    private List<UnmetRule> unmetRules(Subject subject, Description description) {
        List<UnmetRule> unmet = new ArrayList<>();
        BitSet met = answers.answer(description).firedEverywhere();
        for (int i = met.nextClearBit(0); i < atoms.rules().size(); i = met.nextClearBit(i + 1)) {
            RuleModel rule = atoms.rules().get(i);
            if (subject.concludedBy(rule) && reading(rule).concernsType()) {
                List<Unmet> failed = unmet(rule, description, new LinkedHashSet<>());
                if (!failed.isEmpty()) {
                    unmet.add(new UnmetRule(rule.id(), rule.sentence(), failed));
                }
            }
        }
        return unmet;
    }

    /**
     * The conditions not met by the rule itself and, where it waits for findings, by the rules that would insert them.
     */
    private List<Unmet> unmet(RuleModel rule, Description description, Set<RuleModel> visited) {
        visited.add(rule);
        List<Unmet> failed = new ArrayList<>();
        reading(rule).unmet(description).forEach(leaf -> failed.add(unmet(leaf, description)));
        for (int inserter : FindingRules.of(atoms.rules(), reading(rule).findings())) {
            RuleModel other = atoms.rules().get(inserter);
            if (!visited.contains(other)) {
                failed.addAll(unmet(other, description, visited));
            }
        }
        return failed.stream().distinct().toList();
    }

    private static Unmet unmet(Leaf leaf, Description description) {
        return new Unmet(
                leaf.fact().code(),
                leaf.fact().codes(leaf.values()),
                Optional.ofNullable(description.given().get(leaf.fact().code())));
    }
}
