package city.ordinance.examples.cli;

import city.ordinance.Rulebook;
import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.Conclusion;
import city.ordinance.examples.desk.http.Json;
import city.ordinance.examples.desk.http.ProblemReply;
import city.ordinance.explanation.Difference;
import city.ordinance.explanation.Replay;
import city.ordinance.json.DifferenceJson;
import city.ordinance.json.ReceiptJson;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which answers that were given once would be others by another pack, such as a newer version. */
final class ReplayAgainst {
    private final Rulebook other;
    private final List<Differing> differing = new ArrayList<>();
    private int same;
    private int passedOver;

    /**
     * An answer that would be another one.
     *
     * @param file where its receipt stands
     * @param replay what the other pack makes of the receipt
     * @param difference what would differ; empty when the other pack gives no answer
     */
    private record Differing(String file, Replay replay, Optional<Difference> difference) {}

    ReplayAgainst(Rulebook other) {
        this.other = other;
    }

    /**
     * Compares one answer. One of a pack with another id is passed over.
     *
     * @param first finds the pack that gave it, for a receipt without its answer
     */
    void add(String file, ReplayFile.Given given, Supplier<Rulebook> first) {
        if (!given.receipt().pack().equals(other.pack().id())) {
            passedOver++;
            return;
        }
        AssessmentContent before =
                given.answer().orElseGet(() -> first(first.get().replay(given.receipt()), file));
        Replay now = other.replay(given.receipt());
        Optional<Difference> difference = now.assessment().map(after -> Difference.between(before, after));
        if (difference.filter(Difference::isEmpty).isPresent()) {
            same++;
        } else {
            differing.add(new Differing(file, now, difference));
        }
    }

    private static AssessmentContent first(Replay first, String file) {
        return first.assessment()
                .orElseThrow(() -> new ProblemException(
                        first.problems().stream().map(one -> one.orAt(file)).toList()));
    }

    /** Whether any answer would be another one. */
    boolean differing() {
        return !differing.isEmpty();
    }

    /** A line for each answer that would be another, and how many there are. */
    String text() {
        requireSome();
        String count = differing.size() + " of " + (differing.size() + same) + " answers would be others by "
                + other.pack().id() + " " + other.pack().version() + "."
                + (passedOver == 0 ? "" : " Passed over, as of other packs: " + passedOver + ".");
        return Stream.concat(differing.stream().map(ReplayAgainst::line), Stream.of(count))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String line(Differing one) {
        String about = one.file() + ", as of " + one.replay().receipt().asOf() + ": ";
        return about
                + one.difference()
                        .map(ReplayAgainst::words)
                        .orElseGet(() -> "no answer: "
                                + one.replay().problems().stream()
                                        .map(Problem::message)
                                        .collect(Collectors.joining(" ")));
    }

    private static String words(Difference difference) {
        return Stream.of(
                        part("concluded now", difference.added()),
                        part("no longer concluded", difference.removed()),
                        part("certain now", difference.nowCertain()),
                        part("only possible now", difference.nowPossible()),
                        part("stated otherwise", difference.restated()),
                        difference.answers().stream()
                                .map(changed -> changed.topic() + " "
                                        + changed.before().state().code() + " to "
                                        + changed.after().state().code())
                                .collect(Collectors.joining(", ")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String part(String what, List<Conclusion> conclusions) {
        return conclusions.isEmpty()
                ? ""
                : what + ": "
                        + conclusions.stream()
                                .map(conclusion -> conclusion.id().toString())
                                .collect(Collectors.joining(", "));
    }

    /** The same as data, in one line. */
    String json() {
        requireSome();
        return Json.write(Json.map(
                "against",
                Json.map(
                        "id", other.pack().id(),
                        "version", other.pack().version(),
                        "sha256", other.pack().sha256()),
                "differing",
                differing.stream().map(ReplayAgainst::data).toList(),
                "same",
                same,
                "otherPacks",
                passedOver));
    }

    private static Map<String, @Nullable Object> data(Differing one) {
        return Json.map(
                "file",
                one.file(),
                "receipt",
                Json.read(ReceiptJson.write(one.replay().receipt())),
                "difference",
                one.difference().map(difference -> Json.read(DifferenceJson.write(difference))),
                "problems",
                ProblemReply.list(one.replay().problems()));
    }

    /** A check that examined nothing has not passed. */
    private void requireSome() {
        if (differing.isEmpty() && same == 0) {
            throw new ProblemException(new Problem(
                    ProblemCode.MALFORMED,
                    "No answer is one of " + other.pack().id() + ".",
                    "--against",
                    "Name a version of the pack that gave the answers."));
        }
    }
}
