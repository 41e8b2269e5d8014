package city.ordinance.examples.draft;

import city.ordinance.assessment.Answer;
import city.ordinance.pack.Topic;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says that there is no fine, no deadline, no fee: what a source does not specify is not thereby absent. */
final class Absences implements Detector {
    private static final List<String> ALWAYS = List.of("fine", "appeal-deadline", "fees");
    private static final String VERBS = "(?: (?:be|get|need|needs|require|requires|have|has|pay|face|owe|receive|carry|"
            + "impose|set|charge|to|been|being|going|apply|any|an?|the|there|is|are))*";
    private static final Pattern BEFORE = Pattern.compile(
            "(?:\\b(?:no|zero|without(?: an?| any)?)|"
                    + "(?:\\b(?:not|never|cannot)|n't)" + VERBS
                    + "|\\bn(?:either|or)(?: an?)?)(?:[\\s-]+(?:specific|set|fixed|"
                    + "formal|published|strict|statutory|legal|monetary|appeal|filing|city|such|extra|further|time|sensor|official|"
                    + "single|real|financial|cash|money|civil|response|other|special|fixed|hard|known|for|applicable|an?))*[\\s-]+$");
    private static final Pattern AFTER = Pattern.compile("^\\s*(?:is|are|was|were|will be|does|do|need|has|have|will)"
            + "(?:n't| not| never| no longer)(?: be| to be)? (?:imposed|due|owed|charged|required|needed|set|fixed|applied|apply|"
            + "exist|possible|necessary|available|levied|in play|an issue|there|run|running)\\b");
    private static final Pattern NONE = Pattern.compile(
            "\\bthere(?: is| are|'s) none\\b|\\bnone appl(?:y|ies)\\b|" + "\\bdoes(?:n't| not) have (?:one|any)\\b");
    private static final Pattern ANY_TIME =
            Pattern.compile("\\b(?:at any time|any time you|whenever you|no hurry|take your time|no rush)\\b");

    @Override
    public void check(Sentence sentence, Found found) {
        for (Clause clause : sentence.clauses()) {
            if (!clause.question() && !Frames.silent(clause)) {
                topics(found.said()).forEach(topic -> topic(topic, clause, found));
                report(ANY_TIME, clause, List.of("appeal-deadline"), found);
                if (NONE.matcher(clause.text()).find()) {
                    report(NONE, clause, named(sentence, found.said()), found);
                }
            }
        }
    }

    private static Set<String> topics(Said said) {
        Set<String> topics = new LinkedHashSet<>(ALWAYS);
        said.topics().forEach(topic -> topics.add(topic.code()));
        return topics;
    }

    private static List<String> named(Sentence sentence, Said said) {
        return said.topics().stream()
                .map(Topic::code)
                .filter(topic -> Terms.of(topic).matcher(sentence.text()).find())
                .toList();
    }

    private static void topic(String topic, Clause clause, Found found) {
        Matcher word = Terms.of(topic).matcher(clause.text());
        while (word.find()) {
            Matcher before = BEFORE.matcher(clause.text().substring(0, word.start()));
            Matcher after = AFTER.matcher(clause.text().substring(word.end()));
            boolean denied = before.find();
            if (denied && givenPermit(topic, before.group())) {
                continue;
            }
            if (denied || after.find()) {
                int start = denied ? before.start() : word.start();
                int end = denied ? word.end() : word.end() + after.end();
                add(clause, start, end, List.of(topic), found);
            }
        }
    }

    /** "Placed without a permit" tells what happened; it does not say that none is required. */
    private static boolean givenPermit(String topic, String denial) {
        return topic.equals("permit-requirement") && denial.startsWith("without");
    }

    private static void report(Pattern pattern, Clause clause, List<String> topics, Found found) {
        Matcher match = pattern.matcher(clause.text());
        while (match.find()) {
            add(clause, match.start(), match.end(), topics, found);
        }
    }

    private static void add(Clause clause, int start, int end, List<String> topics, Found found) {
        if (topics.stream().noneMatch(topic -> denies(topic, clause, found.said()))) {
            found.add(
                    FindingKind.ABSENCE,
                    clause.start() + start,
                    clause.start() + end,
                    "What the answer does not give is not thereby absent.",
                    found.topics(topics));
        }
    }

    /** Whether an answer itself says that a topic does not arise, or that there is no such thing. */
    static boolean denies(String topic, Clause clause, Said said) {
        return said.answers(topic).stream()
                .anyMatch(answer -> ruledOut(answer) || ValueWords.saysSo(answer, clause.text()));
    }

    /** Whether a rule says that the topic does not arise; that no rule raises it says nothing. */
    private static boolean ruledOut(Answer answer) {
        return answer instanceof Answer.NotApplicable && !answer.rules().isEmpty();
    }
}
