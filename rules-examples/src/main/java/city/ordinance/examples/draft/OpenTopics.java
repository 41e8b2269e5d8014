package city.ordinance.examples.draft;

import java.util.List;
import java.util.regex.Matcher;

/** Answers, outright or held back, to questions that the source leaves open. */
final class OpenTopics implements Detector {
    private static final String ASSERTS = "asserts ";

    @Override
    public void check(Sentence sentence, Found found) {
        for (Clause clause : sentence.clauses()) {
            if (!Frames.silent(clause) && !Frames.asking(clause)) {
                Lexicon.sections().stream()
                        .filter(section -> section.startsWith(ASSERTS))
                        .sorted()
                        .forEach(section -> check(section, clause, found));
            }
        }
    }

    private static void check(String section, Clause clause, Found found) {
        String topic = section.substring(ASSERTS.length());
        Matcher match = Lexicon.pattern(section).matcher(clause.text());
        if (match.find()
                && Frames.denied(clause, match.start(), match.end()) < 0
                && !supported(topic, clause, found.said())) {
            found.add(
                    FindingKind.TOPIC,
                    clause.start(),
                    match,
                    "The answer does not settle this.",
                    found.topics(List.of(topic)));
        }
    }

    private static boolean supported(String topic, Clause clause, Said said) {
        return said.answers(topic).stream().anyMatch(answer -> ValueWords.saysSo(answer, clause.text()));
    }
}
