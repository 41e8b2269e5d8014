package city.ordinance.examples.draft;

import city.ordinance.Assessment;
import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.GivenFacts;
import city.ordinance.assessment.Notice;
import city.ordinance.assessment.Proviso;
import city.ordinance.assessment.Question;
import city.ordinance.assessment.Value;
import city.ordinance.dsl.figures.PlainText;
import city.ordinance.examples.render.Renderer;
import city.ordinance.examples.render.Sources;
import city.ordinance.examples.render.TextRenderer;
import city.ordinance.examples.render.Words;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.source.Claim;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of the answers themselves: whoever repeats them says nothing new. */
final class OwnWords {
    private static final int SHORTEST = 12;

    /** So wide that no line is broken. */
    private static final int WIDEST = 100_000;

    private OwnWords() {}

    static List<Pattern> of(Said said) {
        Stream<String> whole =
                texts(said).stream().map(OwnWords::withoutStop).filter(text -> text.length() >= SHORTEST);
        Stream<String> headings = said.topics().stream().map(topic -> topic.label() + ":");
        Stream<String> lines = rendered(said).filter(line -> line.length() >= SHORTEST);
        return Stream.of(whole, headings, lines)
                .flatMap(all -> all)
                .distinct()
                .map(OwnWords::pattern)
                .toList();
    }

    /** The lines of what the library makes of the answers. */
    private static Stream<String> rendered(Said said) {
        return said.packs().stream()
                .flatMap(pack -> {
                    List<Renderer.Answer> answers = said.assessments().stream()
                            .filter(Assessment.class::isInstance)
                            .map(Assessment.class::cast)
                            .filter(answer -> said.pack(answer).equals(pack))
                            .map(answer -> new Renderer.Answer(pack, answer))
                            .toList();
                    return answers.isEmpty()
                            ? Stream.<String>of()
                            : new TextRenderer(WIDEST, false).render(answers).lines();
                })
                .map(line -> withoutStop(line.replaceAll("^[\\s*-]+", "")));
    }

    /** The same, and the names of all that the answers conclude. */
    static Set<String> supporting(Said said) {
        Set<String> texts = texts(said);
        said.assessments().stream()
                .flatMap(assessment -> assessment.answers().values().stream())
                .filter(answer -> answer.state() != AnswerState.SPECIFIED)
                .map(Answer::text)
                .forEach(texts::remove);
        said.concluded().map(Conclusion::label).forEach(texts::add);
        said.packs().forEach(pack -> texts.add(pack.jurisdiction().name()));
        return texts;
    }

    /** What the answers say, and the claims, sources and facts that they rest on. */
    static Set<String> texts(Said said) {
        Set<String> texts = new LinkedHashSet<>();
        for (PackInfo pack : said.packs()) {
            texts.add(pack.title());
            pack.sources().forEach(source -> {
                texts.add(source.title());
                texts.add(Sources.details(source));
                source.address().ifPresent(texts::add);
            });
        }
        for (AssessmentContent assessment : said.assessments()) {
            texts(assessment).forEach(texts::add);
            claims(assessment, said).forEach(texts::add);
            numbers(assessment, said).forEach(texts::add);
        }
        return texts;
    }

    private static Stream<String> texts(AssessmentContent assessment) {
        Stream<String> answers =
                assessment.answers().values().stream().flatMap(answer -> Stream.of(answer.text(), value(answer)));
        Stream<String> doubts = Stream.concat(
                        assessment.answers().values().stream().map(Answer::provisos),
                        assessment.recommendedActions().stream().map(Conclusion::provisos))
                .flatMap(List::stream)
                .map(Proviso::text);
        Stream<String> steps = assessment.steps().stream().map(Conclusion::label);
        Stream<String> measures = assessment.recommendedActions().stream().flatMap(OwnWords::hedgeAndValue);
        Stream<String> others = Stream.concat(
                assessment.notices().stream().map(Notice::text),
                assessment.questions().stream().map(Question::text));
        return Stream.of(answers, doubts, steps, measures, others)
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty());
    }

    /** A conclusion with its hedge before it, and the value that stands with it. */
    private static Stream<String> hedgeAndValue(Conclusion conclusion) {
        return Stream.concat(
                conclusion.hedge().stream().map(hedge -> Words.capital(hedge.word()) + ": " + conclusion.label()),
                conclusion.value().stream().map(value -> "(" + value.words() + ")"));
    }

    private static String value(Answer answer) {
        return answer instanceof Answer.Specified specified && specified.value() instanceof Value.Text text
                ? text.text()
                : "";
    }

    private static Stream<String> claims(AssessmentContent assessment, Said said) {
        Stream<String> cited = Stream.concat(
                assessment.answers().values().stream().flatMap(answer -> answer.cites().stream()),
                assessment.recommendedActions().stream()
                        .filter(conclusion -> conclusion.kind() != ConclusionKind.STEP || conclusion.certain())
                        .flatMap(conclusion -> conclusion.cites().stream()));
        return cited.distinct()
                .flatMap(id -> said.pack(assessment).claim(id).stream())
                .map(Claim::paraphrase);
    }

    /** The numbers that the caller gave, and those that a question offers, as the answer says them. */
    private static Stream<String> numbers(AssessmentContent assessment, Said said) {
        GivenFacts given = assessment.situation();
        List<Fact> measured = said.pack(assessment).type(given.type()).stream()
                .flatMap(type -> type.facts().stream())
                .filter(Fact::measured)
                .toList();
        Stream<String> repeated = measured.stream()
                .flatMap(fact -> labels(fact, Stream.ofNullable(given.facts().get(fact.code())))
                        .map(label -> Words.capital(fact.label()) + ": " + label));
        Stream<String> offered = measured.stream()
                .flatMap(fact -> labels(
                        fact,
                        assessment.questions().stream()
                                .filter(question -> question.fact().equals(fact.code()))
                                .flatMap(question -> question.values().stream())));
        return Stream.concat(repeated, offered);
    }

    private static Stream<String> labels(Fact fact, Stream<String> codes) {
        return codes.flatMap(code -> fact.value(code).stream()).map(FactValue::label);
    }

    private static String withoutStop(String text) {
        return text.strip().replaceAll("[.:]+$", "");
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(
                Stream.of(PlainText.of(text).split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
    }
}
