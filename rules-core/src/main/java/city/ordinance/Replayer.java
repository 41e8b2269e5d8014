package city.ordinance;

import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.AssessmentData;
import city.ordinance.assessment.GivenFacts;
import city.ordinance.assessment.Receipt;
import city.ordinance.assessment.SideBySide;
import city.ordinance.assessment.WithOthers;
import city.ordinance.explanation.Replay;
import city.ordinance.explanation.Replay.Mismatch;
import city.ordinance.explanation.Replay.What;
import city.ordinance.internal.pack.LibraryVersion;
import city.ordinance.internal.pack.Vocabulary;
import city.ordinance.internal.text.JsonText;
import city.ordinance.internal.text.Sha256;
import city.ordinance.json.AssessmentJson;
import city.ordinance.json.ReceiptJson;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.SituationType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Gives an answer again from its receipt and compares. */
final class Replayer {
    private static final String NONE = "none";

    private final Rulebook rulebook;
    private final Receipt receipt;
    private final List<Mismatch> differences = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Replayer(Rulebook rulebook, Receipt receipt) {
        this.rulebook = rulebook;
        this.receipt = receipt;
    }

    static Replay replay(Rulebook rulebook, Receipt receipt) {
        return new Replayer(rulebook, receipt).replay();
    }

    /** Replays an answer's receipt, and holds the answer itself against it. */
    static Replay replay(Rulebook rulebook, AssessmentContent given) {
        Replayer replayer = new Replayer(rulebook, given.receipt());
        replayer.compare(What.DOCUMENT, given.receipt().assessmentSha256(), hash(given));
        return replayer.replay();
    }

    /** Replays all answers of a document, and holds what stands side by side against them. */
    static List<Replay> replay(ReceiptJson.Found found, Function<String, Rulebook> packs) {
        Optional<WithOthers<AssessmentData>> all = found.answers();
        if (all.isEmpty()) {
            return List.of(replay(packs.apply(found.receipt().pack()), found.receipt()));
        }
        List<Replay> replays = new ArrayList<>();
        List<SideBySide.OfRank> prevails = new ArrayList<>();
        for (AssessmentData given : all.get().assessments()) {
            Rulebook rulebook = packs.apply(given.receipt().pack());
            replays.add(replay(rulebook, given));
            prevails.addAll(OtherPacks.ranks(rulebook.pack(), given));
        }
        if (!all.get().isAlone()) {
            String said = hash(SideBySide.of(all.get().assessments(), prevails));
            String written = hash(all.get().sideBySide());
            if (!said.equals(written)) {
                replays.set(0, replays.get(0).and(new Mismatch(What.SIDE_BY_SIDE, said, written)));
            }
        }
        return List.copyOf(replays);
    }

    private static String hash(SideBySide sides) {
        return Sha256.hex(JsonText.of(sides).getBytes(StandardCharsets.UTF_8));
    }

    private Replay replay() {
        PackInfo pack = rulebook.pack();
        compare(What.PACK, receipt.pack(), pack.id());
        compare(What.VERSION, receipt.version(), pack.version());
        compare(What.PACK_SHA256, receipt.packSha256(), pack.sha256());
        String type = receipt.situation().type();
        String vocabulary = pack.type(type).map(Vocabulary::sha256).orElse(NONE);
        compare(What.VOCABULARY_SHA256, receipt.vocabularySha256(), vocabulary);
        compare(What.LIBRARY, receipt.library(), LibraryVersion.get());
        Optional<AssessmentContent> assessment = assess();
        assessment.ifPresent(now -> compare(
                What.ALLOW_EXPIRED,
                Boolean.toString(receipt.allowExpired()),
                Boolean.toString(now.receipt().allowExpired())));
        compare(
                What.ASSESSMENT_SHA256,
                receipt.assessmentSha256(),
                assessment.map(Replayer::hash).orElse(NONE));
        return new Replay(receipt, differences, problems, assessment);
    }

    private Optional<AssessmentContent> assess() {
        GivenFacts situation = receipt.situation();
        try {
            SituationType<?> type = GivenCodes.type(rulebook.pack(), situation.type());
            AsOf asOf = new AsOf(receipt.asOf(), receipt.allowExpired());
            return Optional.of(rulebook.assess(GivenCodes.description(type, situation.facts()), asOf));
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private static String hash(AssessmentContent assessment) {
        return Sha256.hex(AssessmentJson.canonicalWithoutReceipt(assessment));
    }

    private void compare(What what, String expected, String actual) {
        if (!expected.equals(actual)) {
            differences.add(new Mismatch(what, expected, actual));
        }
    }
}
