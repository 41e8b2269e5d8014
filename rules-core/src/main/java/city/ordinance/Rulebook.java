package city.ordinance;

import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.InterviewState;
import city.ordinance.assessment.Receipt;
import city.ordinance.assessment.WithOthers;
import city.ordinance.explanation.Difference;
import city.ordinance.explanation.Replay;
import city.ordinance.internal.compiled.CompiledPack;
import city.ordinance.internal.compiled.FreshPack;
import city.ordinance.internal.explain.Explainers;
import city.ordinance.internal.table.EditionTables;
import city.ordinance.internal.table.TableLimit;
import city.ordinance.json.ReceiptJson;
import city.ordinance.pack.Edition;
import city.ordinance.pack.PackInfo;
import city.ordinance.pack.RuleInfo;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.ProblemException;
import city.ordinance.problem.RulePackException;
import city.ordinance.situation.Description;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A loaded pack, and the front door of the library. Immutable in what it says, thread-safe, and meant to be kept:
 * loading reads and checks the whole pack.
 *
 * <p>Assess what is known. Each conclusion has a hedge, a certainty, provisos, claims and rules; what the source does
 * not say is said as a value, and never as zero or none:
 *
 * <pre>{@code
 * Rulebook ofallon = Rulebook.load("us-mo-ofallon");
 * Description known = DeviceDeployment.describe().stage(Stage.COMPLAINT).build();
 * Assessment answer = ofallon.assess(known);
 * answer.recommendedActions();
 * answer.topic(Topics.FINE);                        // not specified
 * }</pre>
 *
 * <p>Ask why, or why not, and what would change it. Both are computed only now:
 *
 * <pre>{@code
 * answer.why(Sanctions.SEIZURE).reasons();          // the rules, the facts they read, their claims
 * answer.whyNot(Sanctions.CIVIL_PENALTY).changes(); // every minimal change that would make it certain
 * }</pre>
 *
 * <p>Interview whoever knows more, one question at a time, the most decisive first; it ends when nothing can change:
 *
 * <pre>{@code
 * AsOf day = AsOf.day(answer.asOf());
 * Interview interview = ofallon.interview(known, day);
 * interview.next();                                 // which fact to ask for, in the words of its question
 * interview = interview.answer(Authorization.UNAUTHORIZED);
 * interview.settled();
 * }</pre>
 *
 * <p>Compare with what could be, and give the same answer again, byte for byte, years later:
 *
 * <pre>{@code
 * ofallon.whatIf(known, known.with(Authorization.AUTHORIZED), day); // a Difference
 * ofallon.replay(answer.receipt()).matches();       // or what differs: pack, vocabulary, library, answer
 * }</pre>
 *
 * <p>Ask other packs about the same situation as well. Nothing is merged, and no answer changes:
 *
 * <pre>{@code
 * ofallon.assessWith(known, OtherPacks.installed(List.of("us-mo")), day).sideBySide();
 * }</pre>
 *
 * <p>What was not said is unknown, and the answer then speaks for every situation that fits: a conclusion is certain
 * when all of them have it, possible when some have it.
 */
public final class Rulebook {
    private static final int MAX_DAYS = 512;

    private final PackInfo pack;
    private final Map<Edition, Explainers> editions;
    private final Clock clock;
    private volatile @Nullable PackOnDay latest;
    private volatile @Nullable Today today;
    private final ConcurrentHashMap<AsOf, PackOnDay> days = new ConcurrentHashMap<>();

    private Rulebook(PackInfo pack, Map<Edition, EditionTables> editions, Clock clock) {
        this.pack = pack;
        this.editions = editions.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> new Explainers(entry.getValue())));
        this.clock = clock;
    }

    /**
     * Loads an installed pack.
     *
     * @param packId such as {@code us-mo-ofallon}
     * @throws ProblemException as {@link Packs#find} does
     * @throws RulePackException when the pack's files are not what they must be
     */
    public static Rulebook load(String packId) {
        return load(Packs.find(packId));
    }

    /**
     * Loads a pack that this class loader sees, such as the loader of a web app.
     *
     * @throws ProblemException as {@link #load(String)} does
     */
    public static Rulebook load(String packId, ClassLoader loader) {
        return load(Packs.of(loader).find(packId));
    }

    /**
     * Loads a pack. Its rules are checked against the dialect before anything else is done with them.
     *
     * @throws RulePackException with every problem of the pack's files
     */
    public static Rulebook load(RulePack files) {
        return load(files, LoadOptions.defaults());
    }

    /** Loads a pack for an app that tells the time itself. */
    public static Rulebook load(RulePack files, Clock clock) {
        return load(files, LoadOptions.defaults().withClock(clock));
    }

    /**
     * Loads a pack as these options say.
     *
     * @throws RulePackException with every problem of the pack's files
     * @throws ProblemException with code {@code too-large} when the options refuse the size of the pack's spaces
     */
    public static Rulebook load(RulePack files, LoadOptions options) {
        Optional<CompiledPack> compiled = options.compiled() ? CompiledPack.of(files) : Optional.empty();
        if (compiled.isPresent() && compiled.get().fits(options.maxCells())) {
            return new Rulebook(compiled.get().pack(), compiled.get().tables(), options.clock());
        }
        TableLimit limit = new TableLimit(options.maxCells(), options.beyond() == LoadOptions.Beyond.DIRECT);
        FreshPack fresh = FreshPack.read(files, limit);
        return new Rulebook(fresh.pack(), fresh.tables(), options.clock());
    }

    /** All of the pack but its rules. */
    public PackInfo pack() {
        return pack;
    }

    /**
     * The type of situation with this code.
     *
     * @throws ProblemException with code {@code unknown-value} when the pack has no rules about such a type
     */
    public SituationType<?> type(String code) {
        return GivenCodes.type(pack, code);
    }

    /** The rules of the pack, in the order of its editions and files. A rule that several editions share comes once. */
    public List<RuleInfo> rules() {
        return pack.editions().stream()
                .flatMap(edition -> explainers(edition).tables().rules().stream())
                .map(rule -> new RuleInfo(
                        rule.id(),
                        rule.sentence(),
                        rule.cites(),
                        rule.place().file(),
                        rule.place().line()))
                .distinct()
                .toList();
    }

    /**
     * The answer for a situation, as of today.
     *
     * @throws ProblemException as {@link #assess(Description, AsOf)} does
     */
    public Assessment assess(Description description) {
        return assess(description, today());
    }

    /**
     * The answer for a situation, as of a day.
     *
     * @throws ProblemException with code {@code no-coverage}, also when the pack does not know a value that was given,
     *     or {@code expired}, or {@code unknown-value} when the pack has no rules about this type of situation
     */
    public Assessment assess(Description description, AsOf asOf) {
        return live(description, asOf);
    }

    RulebookAssessment live(Description description, AsOf asOf) {
        return onDay(asOf).assess(own(description));
    }

    /**
     * The answers for any number of situations as of one day, in the same order, each made when the stream comes to it.
     * A parallel stream is answered in parallel.
     *
     * @throws ProblemException now, when the pack does not speak for the day; in the stream, as {@link #assess} does
     */
    public Stream<Assessment> assessAll(Stream<Description> descriptions, AsOf asOf) {
        PackOnDay day = onDay(asOf);
        return descriptions.map(description -> day.assess(own(description)));
    }

    /** The answers for a case of several situations, in the same order. */
    public CaseAssessment assessCase(List<Description> descriptions, AsOf asOf) {
        return new CaseAssessment(descriptions.stream()
                .map(description -> assess(description, asOf))
                .toList());
    }

    /**
     * The answer for a situation, and beside it the answers of other packs. This pack's answer is what
     * {@link #assess(Description, AsOf)} gives, whatever the others say, and each of the others' is what that pack says
     * when it is asked alone.
     *
     * @throws ProblemException with code {@code malformed} when this pack is one of the others, and as
     *     {@link #assess(Description, AsOf)} does; what keeps another pack from answering stands in its place
     */
    public WithOthers<Assessment> assessWith(Description description, OtherPacks others, AsOf asOf) {
        others.requireWithout(pack);
        Assessment main = assess(description, asOf);
        return others.isEmpty() ? WithOthers.alone(main) : others.beside(pack, main, description, asOf);
    }

    /**
     * The answer for a situation, and beside it the answers of these packs, in their order.
     *
     * @throws ProblemException with code {@code malformed} when one of the packs comes twice, and as
     *     {@link #assess(Description, AsOf)} does
     */
    public WithOthers<Assessment> assessWith(Description description, List<Rulebook> others, AsOf asOf) {
        return assessWith(description, OtherPacks.of(others), asOf);
    }

    /** What would differ if a situation were another one. */
    public Difference whatIf(Description before, Description after, AsOf asOf) {
        return Difference.between(assess(before, asOf), assess(after, asOf));
    }

    /** Gives an answer again from its receipt, and says all that differs. Needs nothing but this pack. */
    public Replay replay(Receipt receipt) {
        return Replayer.replay(this, receipt);
    }

    /** Gives an answer again from its receipt, and holds the answer beside the receipt against it as well. */
    public Replay replay(AssessmentContent given) {
        return Replayer.replay(this, given);
    }

    /**
     * Gives the answers of a document again, each by the pack that its receipt names, the main one first. What stands
     * side by side is held against the answers in the document; where it differs, the main replay says so.
     *
     * @param packs finds a pack by its id, or throws as {@link #load(String)} does
     */
    public static List<Replay> replay(ReceiptJson.Found found, Function<String, Rulebook> packs) {
        return Replayer.replay(found, packs);
    }

    /**
     * Gives an answer again from its receipt, by the installed pack that it names.
     *
     * @throws ProblemException as {@link #load(String)} does
     */
    public static Replay replayInstalled(Receipt receipt) {
        return load(receipt.pack()).replay(receipt);
    }

    /**
     * Begins an interview about a situation of which nothing is known.
     *
     * @param typeCode the situation type, such as {@code device-deployment}
     * @throws ProblemException as {@link #assess(Description, AsOf)} does
     */
    public Interview interview(String typeCode, AsOf asOf) {
        return interview(type(typeCode).describe().build(), asOf);
    }

    /**
     * Begins an interview about a situation of which something is known.
     *
     * @throws ProblemException as {@link #assess(Description, AsOf)} does
     */
    public Interview interview(Description given, AsOf asOf) {
        return Interview.begin(this, given, asOf);
    }

    /**
     * Takes up an interview where it was left. Packs whose questions were asked as well are looked for among the
     * installed ones; {@link Interview#asking} names others.
     *
     * @throws ProblemException when the pack no longer has its type, facts or values, or does not cover its day
     */
    public Interview resume(InterviewState state) {
        return Interview.resume(this, state);
    }

    private AsOf today() {
        long now = clock.millis();
        Today known = today;
        if (known == null || !known.holds(now)) {
            known = Today.at(now, clock.getZone());
            today = known;
        }
        return known.asOf();
    }

    /**
     * The description as one of the pack's own type.
     *
     * @throws ProblemException with code {@code no-coverage} when the pack does not know one of its values
     */
    Description own(Description description) {
        SituationType<?> shared = description.type().shared();
        for (SituationType<?> type : pack.types()) {
            if (type.shared().equals(shared)) {
                return description.in(type);
            }
        }
        throw GivenCodes.noType(pack, shared.code());
    }

    private Explainers explainers(Edition edition) {
        return Objects.requireNonNull(editions.get(edition));
    }

    private PackOnDay onDay(AsOf asOf) {
        PackOnDay known = latest;
        if (known != null && known.asOf().equals(asOf)) {
            return known;
        }
        PackOnDay found = days.get(asOf);
        if (found == null) {
            found = read(asOf);
            if (days.size() >= MAX_DAYS) {
                days.clear();
            }
            days.put(asOf, found);
        }
        latest = found;
        return found;
    }

    private PackOnDay read(AsOf asOf) {
        DayCoverage.require(pack, asOf);
        Edition edition = pack.editions().stream()
                .filter(candidate -> candidate.inForce(asOf.day()))
                .findFirst()
                .orElseThrow(() -> DayCoverage.none(pack, asOf));
        return new PackOnDay(pack, explainers(edition), asOf);
    }
}
