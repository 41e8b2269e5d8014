package city.ordinance.dsl.mutation;

import static city.ordinance.dsl.mutation.MutationKind.CONSEQUENCE_DROPPED;
import static city.ordinance.dsl.mutation.MutationKind.OTHER_ANSWER_VALUE;
import static city.ordinance.dsl.mutation.MutationKind.OTHER_CODE;
import static city.ordinance.dsl.mutation.MutationKind.OTHER_STATE;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.Value;
import city.ordinance.dsl.meaning.Values;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.Consequence.Answers;
import city.ordinance.internal.dialect.Consequence.Concludes;
import city.ordinance.internal.dialect.Consequence.Finds;
import city.ordinance.internal.dialect.Consequence.Qualifies;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.pack.Catalog;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.ScheduledValue;
import city.ordinance.pack.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The mutants of a rule's consequences. */
final class ConsequenceMutants {
    private static final Value ANOTHER = new Value.Text("Something that the source does not say.");
    private static final List<AnswerState> STATES =
            List.of(AnswerState.SPECIFIED, AnswerState.NOT_SPECIFIED, AnswerState.SILENT, AnswerState.NOT_APPLICABLE);

    private final RuleModel rule;
    private final Catalog catalog;
    private final Set<String> findings;
    private final Mutants into;

    ConsequenceMutants(RuleModel rule, Catalog catalog, Set<String> findings, Mutants into) {
        this.rule = rule;
        this.catalog = catalog;
        this.findings = findings;
        this.into = into;
    }

    void add() {
        for (int i = 0; i < rule.then().size(); i++) {
            Consequence consequence = rule.then().get(i);
            if (rule.then().size() > 1) {
                into.add(CONSEQUENCE_DROPPED, Edits.withoutConsequence(rule, i), words(consequence));
            }
            if (consequence instanceof Concludes concludes) {
                add(i, concludes);
            } else if (consequence instanceof Answers answers) {
                add(i, answers);
            } else if (consequence instanceof Qualifies) {
                addProvisos(i);
            } else {
                addFindings(i);
            }
        }
    }

    private void add(int place, Concludes concludes) {
        for (CatalogEntry entry : catalog.entries(concludes.id().kind())) {
            add(
                    OTHER_CODE,
                    place,
                    new Concludes(new ConclusionId(entry.id().kind(), entry.id().code())));
        }
    }

    private void add(int place, Answers answers) {
        for (Topic topic : catalog.topics()) {
            add(OTHER_CODE, place, new Answers(topic.code(), answers.state(), answers.value(), answers.scheduled()));
        }
        for (AnswerState state : STATES) {
            Optional<Value> value = state == AnswerState.SPECIFIED ? Optional.of(ANOTHER) : Optional.empty();
            if (state != answers.state()) {
                add(OTHER_STATE, place, new Answers(answers.topic(), state, value));
            }
        }
        answers.value()
                .map(OtherValues::of)
                .orElse(List.of())
                .forEach(value -> add(OTHER_ANSWER_VALUE, place, changed(answers, value)));
        for (ScheduledValue other : answers.scheduled().isPresent() ? catalog.schedule() : List.<ScheduledValue>of()) {
            add(
                    OTHER_ANSWER_VALUE,
                    place,
                    new Answers(
                            answers.topic(), answers.state(), Optional.of(other.value()), Optional.of(other.code())));
        }
    }

    /** The changed value as one of the schedule, with a code that no other rule names. */
    private static Answers changed(Answers answers, Value value) {
        return new Answers(
                answers.topic(),
                answers.state(),
                Optional.of(value),
                Optional.of(answers.scheduled().orElse(answers.topic()) + "-changed"));
    }

    private void addProvisos(int place) {
        catalog.provisos().forEach(proviso -> add(OTHER_CODE, place, new Qualifies(proviso.code())));
    }

    private void addFindings(int place) {
        findings.forEach(code -> add(OTHER_CODE, place, new Finds(code)));
    }

    private void add(MutationKind kind, int place, Consequence by) {
        Consequence old = rule.then().get(place);
        if (!old.equals(by)) {
            into.add(kind, Edits.consequence(rule, place, by), words(old) + " becomes " + words(by));
        }
    }

    static String words(Consequence consequence) {
        if (consequence instanceof Concludes concludes) {
            return concludes.id().toString();
        } else if (consequence instanceof Answers answers) {
            return answers.topic() + " is " + Values.words(answers);
        } else if (consequence instanceof Qualifies qualifies) {
            return "proviso " + qualifies.proviso();
        }
        return "finding " + ((Finds) consequence).code();
    }
}
