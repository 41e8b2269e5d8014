package city.ordinance.json;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.GivenFacts;
import city.ordinance.assessment.Notice;
import city.ordinance.assessment.PackStamp;
import city.ordinance.assessment.Proviso;
import city.ordinance.assessment.Question;
import city.ordinance.assessment.Value;
import city.ordinance.source.Hedge;
import city.ordinance.source.Source;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes the canonical JSON of an assessment without its receipt, directly: every request hashes it. The keys are those
 * of {@link AssessmentWriter}, sorted by hand; a test holds the two together.
 */
final class CanonicalAssessment {
    private final CanonicalWriter out = new CanonicalWriter();

    private CanonicalAssessment() {}

    static byte[] bytes(AssessmentContent assessment) {
        CanonicalAssessment canonical = new CanonicalAssessment();
        canonical.assessment(assessment);
        return canonical.out.bytes();
    }

    private void assessment(AssessmentContent assessment) {
        out.open('{').name("answers").open('{');
        new TreeMap<>(assessment.answers()).forEach(this::answer);
        out.close('}').name("asOf").string(assessment.asOf().toString());
        out.name("enforcers").list(assessment.enforcers(), this::conclusion);
        out.name("inertFacts").strings(assessment.inertFacts());
        out.name("notices").list(assessment.notices(), this::notice);
        textOrNull("order", assessment.order());
        pack(assessment.pack());
        out.name("questions").list(assessment.questions(), this::question);
        out.name("reviewRoutes").list(assessment.reviewRoutes(), this::conclusion);
        out.name("sanctions").list(assessment.sanctions(), this::conclusion);
        situation(assessment.situation());
        out.name("sources").open('{');
        assessment.pack().sources().stream()
                .sorted(Comparator.comparing(Source::id))
                .forEach(this::source);
        out.close('}').name("steps").list(assessment.steps(), this::conclusion).close('}');
    }

    private void answer(String topic, Answer answer) {
        out.name(topic).open('{').name("basis").string(answer.basis().code());
        out.name("cites").strings(answer.cites()).name("dependsOn").strings(answer.dependsOn());
        if (answer.nearest()) {
            out.name("nearest").literal("true");
        }
        provisos(answer.provisos());
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
        out.open('{');
        new TreeMap<>(ValueForm.of(value)).forEach((name, member) -> {
            out.name(name);
            if (member instanceof Integer number) {
                out.literal(number.toString());
            } else {
                out.string((String) member);
            }
        });
        out.close('}');
    }

    private void conclusion(Conclusion conclusion) {
        out.open('{').name("alternativeTo").strings(conclusion.alternativeTo());
        out.name("basis").string(conclusion.basis().code());
        out.name("certainty").string(conclusion.certainty().code());
        out.name("cites").strings(conclusion.cites());
        out.name("code").string(conclusion.code());
        out.name("dependsOn").strings(conclusion.certainty().dependsOn());
        textOrNull("hedge", conclusion.hedge().map(Hedge::word));
        out.name("label").string(conclusion.label());
        provisos(conclusion.provisos());
        out.name("rules").strings(conclusion.rules()).close('}');
    }

    private void provisos(List<Proviso> provisos) {
        out.name("provisos").list(provisos, this::proviso);
    }

    private void proviso(Proviso proviso) {
        out.open('{').name("code").string(proviso.code());
        out.name("dependsOn").strings(proviso.dependsOn());
        out.name("text").string(proviso.text()).close('}');
    }

    private void source(Source source) {
        out.name(source.id()).open('{');
        textOrNull("address", source.address());
        textOrNull("published", source.published().map(LocalDate::toString));
        out.name("publisher").string(source.publisher());
        textOrNull("read", source.read());
        out.name("sha256").string(source.sha256());
        out.name("tier").string(source.tier().code());
        out.name("title").string(source.title()).close('}');
    }

    private void textOrNull(String name, Optional<String> text) {
        out.name(name);
        text.ifPresentOrElse(out::string, () -> out.literal("null"));
    }

    private void notice(Notice notice) {
        out.open('{').name("code").string(notice.code());
        out.name("text").string(notice.text()).close('}');
    }

    private void pack(PackStamp pack) {
        out.name("pack").open('{').name("freshness").string(pack.freshness().code());
        out.name("id").string(pack.id());
        out.name("sha256").string(pack.sha256()).name("source").open('{');
        textOrNull("published", pack.source().published().map(LocalDate::toString));
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
