package city.ordinance.internal.engine;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Value;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.ValueReader;
import city.ordinance.spi.Conclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/**
 * The global that rules write to. INVARIANT: what is recorded is attributed to the rule that is firing, as the engine
 * says.
 */
final class Recorder extends DefaultAgendaEventListener implements Conclude {
    private final List<Call> calls = new ArrayList<>();
    private final List<String> fired = new ArrayList<>();
    /** Rules have passed the linter, so there is nothing to object to. */
    private final ValueReader values = new ValueReader((message, help) -> {
        throw new IllegalArgumentException(message);
    });

    private final Map<String, Value> schedule;
    private String firing = "";

    /**
     * A recorder.
     *
     * @param schedule the values that rules name by their codes
     */
    Recorder(Map<String, Value> schedule) {
        this.schedule = schedule;
    }

    /**
     * A call that a firing rule made.
     *
     * @param rule the full name of the rule
     * @param consequence the call
     */
    record Call(String rule, Consequence consequence) {}

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        firing = event.getMatch().getRule().getName();
        fired.add(firing);
    }

    List<Call> calls() {
        return calls;
    }

    List<String> fired() {
        return fired;
    }

    private void record(Consequence consequence) {
        calls.add(new Call(firing, consequence));
    }

    private void concluded(ConclusionKind kind, String code) {
        record(new Consequence.Concludes(new ConclusionId(kind, code)));
    }

    private void answered(String topic, AnswerState state, Optional<Value> value) {
        record(new Consequence.Answers(topic, state, value));
    }

    @Override
    public void enforcer(String code) {
        concluded(ConclusionKind.ENFORCER, code);
    }

    @Override
    public void sanction(String code) {
        concluded(ConclusionKind.SANCTION, code);
    }

    @Override
    public void reviewRoute(String code) {
        concluded(ConclusionKind.REVIEW_ROUTE, code);
    }

    @Override
    public void step(String code) {
        concluded(ConclusionKind.STEP, code);
    }

    @Override
    public void proviso(String code) {
        record(new Consequence.Qualifies(code));
    }

    @Override
    public void notSpecified(String topic) {
        answered(topic, AnswerState.NOT_SPECIFIED, Optional.empty());
    }

    @Override
    public void silent(String topic) {
        answered(topic, AnswerState.SILENT, Optional.empty());
    }

    @Override
    public void notApplicable(String topic) {
        answered(topic, AnswerState.NOT_APPLICABLE, Optional.empty());
    }

    @Override
    public void specified(String topic, String text) {
        answered(topic, AnswerState.SPECIFIED, Optional.of(values.text(text)));
    }

    @Override
    public void amount(String topic, String amount, String currency) {
        answered(topic, AnswerState.SPECIFIED, Optional.of(values.money(amount, currency)));
    }

    @Override
    public void amountRange(String topic, String from, String to, String currency) {
        answered(topic, AnswerState.SPECIFIED, Optional.of(values.moneyRange(from, to, currency)));
    }

    @Override
    public void value(String topic, String code) {
        record(new Consequence.Answers(
                topic, AnswerState.SPECIFIED, Optional.ofNullable(schedule.get(code)), Optional.of(code)));
    }

    @Override
    public void period(String topic, int length, String unit) {
        answered(topic, AnswerState.SPECIFIED, Optional.of(values.period(length, unit)));
    }
}
