package city.ordinance.examples.cli;

import city.ordinance.Assessment;
import city.ordinance.Interview;
import city.ordinance.assessment.Question;
import city.ordinance.examples.render.Progress;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.Measure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An interview held over standard input and standard error, one line an answer. */
final class Dialog {
    private static final String NOT_KNOWN = "I do not know";
    private static final Set<String> ALSO_NOT_KNOWN = Set.of("idonotknow", "idontknow", "notknown", "unknown");

    private final Console console;
    private final Consumer<Interview> saver;
    private final BufferedReader in;
    private final Optional<Progress> progress;
    private final Deque<Interview> earlier = new ArrayDeque<>();

    /**
     * A dialog.
     *
     * @param console where it is held
     * @param saver is given the interview after each answer
     * @param progress says what each answer has settled; empty when nothing but the questions is to be said
     */
    Dialog(Console console, Consumer<Interview> saver, Optional<Progress> progress) {
        this.console = console;
        this.progress = progress;
        this.saver = saver;
        this.in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    }

    /** Asks until nothing more can change, or until the input ends or says "stop". */
    Interview hold(Interview begun) {
        Interview interview = begun;
        saver.accept(interview);
        Assessment settled = interview.assessment();
        progress.ifPresent(shown -> say(shown.begun(settled) + "\n"));
        while (interview.next().isPresent()) {
            Question question = interview.next().get();
            show(interview, question);
            String line = line();
            if (line == null || line.equalsIgnoreCase("stop")) {
                say("Stopped; the answer is for what is known so far.\n");
                return interview;
            }
            interview = step(interview, question, line);
            saver.accept(interview);
        }
        say(
                interview.settled()
                        ? "Nothing more can change the answer.\n"
                        : "There is nothing more to ask; what is not known stays open.\n");
        return interview;
    }

    private Interview step(Interview interview, Question question, String line) {
        if (line.equalsIgnoreCase("back")) {
            Interview before = earlier.poll();
            say(before == null ? "There is nothing to take back.\n" : "");
            return before == null ? interview : before;
        }
        Optional<Interview> answered = answered(interview, question, line);
        if (answered.isEmpty()) {
            say("\"" + Problem.visible(line) + "\" is not one of the answers. Give its number or its word.\n");
            return interview;
        }
        earlier.push(interview);
        Interview now = answered.get();
        progress.ifPresent(shown -> say("\n" + shown.step(interview.assessment(), now.assessment()) + "\n"));
        return now;
    }

    private static Optional<Interview> answered(Interview interview, Question question, String line) {
        List<String> values = question.values();
        Fact fact = interview.type().fact(question.fact()).orElseThrow();
        if (fact.measured()) {
            return measured(interview, fact, line.toLowerCase(Locale.ROOT));
        }
        for (int i = 0; i < values.size(); i++) {
            FactValue value = fact.value(values.get(i)).orElseThrow();
            boolean meant = line.equals(Integer.toString(i + 1))
                    || bare(line).equals(bare(value.code()))
                    || bare(line).equals(bare(value.label()));
            if (meant) {
                return answer(interview, fact, value);
            }
        }
        boolean unknown = line.equals(Integer.toString(values.size() + 1))
                || line.equals("?")
                || ALSO_NOT_KNOWN.contains(bare(line));
        return unknown ? Optional.of(interview.doNotKnow(fact.code())) : Optional.empty();
    }

    /** A number is what was measured, and never the place of an answer. */
    private static Optional<Interview> measured(Interview interview, Fact fact, String line) {
        if (line.equals("?") || ALSO_NOT_KNOWN.contains(bare(line))) {
            return Optional.of(interview.doNotKnow(fact.code()));
        }
        String unit = " " + fact.measure().orElseThrow().unit().toLowerCase(Locale.ROOT);
        String number = line.endsWith(unit) ? line.substring(0, line.length() - unit.length()) : line;
        return fact.value(number.strip()).flatMap(value -> answer(interview, fact, value));
    }

    /** The letters and digits alone, so that "an answer." and "An answer" are one. */
    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Optional<Interview> answer(Interview interview, Fact fact, FactValue value) {
        try {
            return Optional.of(interview.answer(fact.code(), value.code()));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private void show(Interview interview, Question question) {
        Fact fact = interview.type().fact(question.fact()).orElseThrow();
        StringBuilder text = new StringBuilder(Problem.visible(question.text())).append('\n');
        if (fact.measure().isPresent()) {
            say(text + measured(fact, fact.measure().get(), question.values()) + "> ");
            return;
        }
        for (int i = 0; i < question.values().size(); i++) {
            FactValue value = fact.value(question.values().get(i)).orElseThrow();
            text.append("  " + (i + 1) + ". " + Problem.visible(value.label()) + "\n");
        }
        say(text + "  " + (question.values().size() + 1) + ". " + NOT_KNOWN + "\n> ");
    }

    private static String measured(Fact fact, Measure measure, List<String> ranges) {
        StringBuilder text = new StringBuilder(
                "  Give a whole number from " + Problem.visible(measure.limits()) + ", one of these ranges as it\n"
                        + "  stands or another such as it, or ? for \"" + NOT_KNOWN + "\":\n");
        for (String range : ranges) {
            FactValue value = fact.value(range).orElseThrow();
            text.append("  - " + Problem.visible(value.label()) + "\n");
        }
        return text.toString();
    }

    private void say(String text) {
        console.err().print(text);
        console.err().flush();
    }

    private @Nullable String line() {
        try {
            String line = in.readLine();
            return line == null ? null : line.trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
