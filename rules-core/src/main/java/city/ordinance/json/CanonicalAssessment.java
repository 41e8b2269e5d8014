package city.ordinance.json;

import city.ordinance.Assessment;
import city.ordinance.assessment.Answer;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.GivenFacts;
import city.ordinance.assessment.Notice;
import city.ordinance.assessment.PackStamp;
import city.ordinance.assessment.Question;
import city.ordinance.assessment.Value;
import java.util.TreeMap;

/**
 * Writes the canonical JSON of an assessment without its receipt, directly: every request hashes it. The keys are those
 * of {@link AssessmentWriter}, sorted by hand; a test holds the two together.
 */
final class CanonicalAssessment {
    private final CanonicalWriter out = new CanonicalWriter();

    private CanonicalAssessment() {}

    static byte[] bytes(Assessment assessment) {
        CanonicalAssessment canonical = new CanonicalAssessment();
        canonical.assessment(assessment);
        return canonical.out.bytes();
    }

    private void assessment(Assessment assessment) {
        out.open('{').name("answers").open('{');
        new TreeMap<>(assessment.answers()).forEach(this::answer);
        out.close('}').name("asOf").string(assessment.asOf().toString());
        out.name("enforcers").list(assessment.enforcers(), this::conclusion);
        out.name("inertFacts").strings(assessment.inertFacts());
        out.name("notices").list(assessment.notices(), this::notice).name("order");
        assessment.order().ifPresentOrElse(out::string, () -> out.literal("null"));
        pack(assessment.pack());
        out.name("questions").list(assessment.questions(), this::question);
        out.name("reviewRoutes").list(assessment.reviewRoutes(), this::conclusion);
        out.name("sanctions").list(assessment.sanctions(), this::conclusion);
        situation(assessment.situation());
        out.name("steps").list(assessment.steps(), this::conclusion).close('}');
    }

    private void answer(String topic, Answer answer) {
        out.name(topic).open('{').name("cites").strings(answer.cites());
        out.name("dependsOn").strings(answer.dependsOn());
        out.name("rules").strings(answer.rules());
        out.name("state").string(answer.state().code());
        out.name("text").string(answer.text());
        if (answer instanceof Answer.Specified specified) {
            out.name("value");
            value(specified.value());
        }
        out.close('}');
    }

    private void value(Value value) {
        if (value instanceof Value.Text text) {
            out.string(text.text());
        } else if (value instanceof Value.Money money) {
            out.open('{').name("amount").string(money.amount().toPlainString());
            out.name("currency").string(money.currency()).close('}');
        } else if (value instanceof Value.MoneyRange range) {
            out.open('{').name("currency").string(range.currency());
            out.name("from").string(range.from().toPlainString());
            out.name("to").string(range.to().toPlainString()).close('}');
        } else if (value instanceof Value.Period period) {
            out.open('{').name("length").literal(Integer.toString(period.length()));
            out.name("unit").string(period.unit()).close('}');
        }
    }

    private void conclusion(Conclusion conclusion) {
        out.open('{').name("basis").string(conclusion.basis().code());
        out.name("certainty").string(conclusion.certainty().code());
        out.name("cites").strings(conclusion.cites());
        out.name("code").string(conclusion.code());
        out.name("dependsOn").strings(conclusion.certainty().dependsOn()).name("hedge");
        conclusion.hedge().ifPresentOrElse(hedge -> out.string(hedge.word()), () -> out.literal("null"));
        out.name("label").string(conclusion.label());
        out.name("rules").strings(conclusion.rules()).close('}');
    }

    private void notice(Notice notice) {
        out.open('{').name("code").string(notice.code());
        out.name("text").string(notice.text()).close('}');
    }

    private void pack(PackStamp pack) {
        out.name("pack").open('{').name("freshness").string(pack.freshness().code());
        out.name("id").string(pack.id());
        out.name("sha256").string(pack.sha256()).name("source").open('{');
        out.name("published").string(pack.source().published().toString());
        out.name("sha256").string(pack.source().sha256());
        out.name("tier").string(pack.source().tier().code());
        out.name("title").string(pack.source().title()).close('}');
        out.name("version").string(pack.version()).close('}');
    }

    private void question(Question question) {
        out.open('{').name("decides").strings(question.decides());
        out.name("fact").string(question.fact());
        out.name("text").string(question.text());
        out.name("values").strings(question.values()).close('}');
    }

    private void situation(GivenFacts situation) {
        TreeMap<String, String> members = new TreeMap<>(situation.facts());
        members.put("type", situation.type());
        out.name("situation").open('{');
        members.forEach((name, value) -> out.name(name).string(value));
        out.close('}');
    }
}
