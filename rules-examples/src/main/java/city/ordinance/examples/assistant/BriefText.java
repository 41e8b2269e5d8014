package city.ordinance.examples.assistant;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import city.ordinance.Assessment;
import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.Certainty;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.Grounded;
import city.ordinance.assessment.Notice;
import city.ordinance.assessment.OtherAnswer;
import city.ordinance.assessment.Proviso;
import city.ordinance.assessment.Question;
import city.ordinance.assessment.WithOthers;
import city.ordinance.examples.render.Alternatives;
import city.ordinance.examples.render.Words;
import city.ordinance.source.Source;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An answer in few words, for an assistant that pays for each: codes beside labels, each proviso once, and signs that
 * {@link AssessTool} explains. Every claim, hedge, proviso, value and notice stays; the sentences of what is left open
 * are those of {@code explain}.
 */
final class BriefText {
    private final Assessment answer;
    private final List<Conclusion> all;
    private final List<Proviso> provisos;
    private final StringBuilder out = new StringBuilder();

    private BriefText(Assessment answer) {
        this.answer = answer;
        this.all = answer.recommendedActions();
        this.provisos = Stream.<Grounded>concat(all.stream(), answer.answers().values().stream())
                .flatMap(said -> said.provisos().stream())
                .distinct()
                .toList();
    }

    /** The answer, and beside it those of other packs. */
    static String of(WithOthers<Assessment> answers) {
        StringBuilder text = new StringBuilder(new BriefText(answers.main()).text());
        for (OtherAnswer<Assessment> other : answers.also()) {
            text.append("\n\nAsked as well, and for itself: ")
                    .append(other.assessment()
                            .map(given -> new BriefText(given).text())
                            .orElseGet(() -> other.pack() + " gives no answer: " + other.problems()));
        }
        answers.sideBySide()
                .prevails()
                .forEach(rank ->
                        text.append("\n" + rank.pack() + " says of rank" + cites(rank.cites()) + ": " + rank.text()));
        return text.toString();
    }

    private String text() {
        out.append(answer.pack().id() + " " + answer.pack().version() + " "
                + answer.pack().freshness().code() + ", as of " + answer.asOf() + ": " + facts());
        section("Doubts", provisos, one -> number(one) + " " + doubt(one));
        all.stream()
                .collect(groupingBy(this::group, LinkedHashMap::new, toList()))
                .forEach((group, some) -> section(group, some, this::line));
        answer.answers().values().stream()
                .collect(groupingBy(BriefText::group, LinkedHashMap::new, toList()))
                .forEach((group, some) -> section(group, some, this::line));
        List<String> asked = answer.questions().stream().map(Question::fact).toList();
        out.append(asked.isEmpty() ? "" : "\nAsk next: " + String.join(", ", asked));
        section("Always say", answer.notices(), Notice::text);
        section("Source", answer.pack().sources(), BriefText::source);
        return out.toString();
    }

    private String facts() {
        String given = answer.situation().facts().entrySet().stream()
                .map(fact -> " " + fact.getKey() + "=" + fact.getValue())
                .collect(joining());
        String inert =
                answer.inertFacts().isEmpty() ? "" : "; changed nothing: " + String.join(", ", answer.inertFacts());
        return answer.situation().type() + given + inert;
    }

    private <T> void section(String heading, Collection<T> items, Function<T, String> line) {
        if (!items.isEmpty()) {
            out.append("\n").append(heading).append(":");
            items.forEach(item -> out.append("\n ").append(line.apply(item)));
        }
    }

    /** What is said alike of several conclusions: their kind, hedge, certainty and doubts. */
    private String group(Conclusion one) {
        return Words.capital(Words.kind(one.kind()))
                + one.hedge().map(hedge -> ", " + hedge.word()).orElse("")
                + (one.certainty() instanceof Certainty.Possible possible
                        ? ", only possible" + depending(possible.dependsOn())
                        : "")
                + doubts(one);
    }

    private String line(Conclusion one) {
        String others = Alternatives.of(one, all)
                .filter(other -> all.indexOf(other) > all.indexOf(one))
                .map(Conclusion::code)
                .collect(joining(" or "));
        return one.code() + ": " + one.label() + cites(one.cites()) + (others.isEmpty() ? "" : ", or else " + others);
    }

    private static String group(Answer said) {
        return "Topics " + said.state().code();
    }

    /** What is said with its sentence; of what is left open, the sentences are those of {@code explain}. */
    private String line(Answer said) {
        boolean open = said.state() == AnswerState.NOT_SPECIFIED || said.state() == AnswerState.SILENT;
        return said.topic()
                + cites(said.cites())
                + depending(said.dependsOn())
                + doubts(said)
                + (open ? "" : ": " + said.text());
    }

    private static String depending(List<String> facts) {
        return facts.isEmpty() ? "" : " ?" + String.join(",", facts);
    }

    private static String cites(List<String> claims) {
        return claims.isEmpty() ? "" : " (" + String.join(" ", claims) + ")";
    }

    private String doubts(Grounded said) {
        return said.provisos().isEmpty()
                ? ""
                : " {" + said.provisos().stream().map(this::number).collect(joining(" ")) + "}";
    }

    /** A doubt; where an earlier one says the same of other cases, with its number in place of the same words. */
    private String doubt(Proviso one) {
        String text = one.only();
        int only = text.indexOf(": only ") + 2;
        return provisos.stream()
                .takeWhile(earlier -> !earlier.equals(one))
                .filter(earlier -> only > 1 && earlier.only().endsWith(text.substring(only)))
                .findFirst()
                .map(earlier -> text.substring(0, only) + "the same as " + number(earlier))
                .orElse(text);
    }

    private String number(Proviso one) {
        return String.valueOf(provisos.indexOf(one) + 1);
    }

    /** A source in one line. */
    static String source(Source source) {
        String published = source.published().map(day -> ", " + day).orElse("");
        String place = source.address().orElse(source.publisher());
        return source.title() + ", " + source.tier().code() + published + ", " + place;
    }
}
