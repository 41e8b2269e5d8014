package city.ordinance;

import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.Grounded;
import city.ordinance.assessment.OtherAnswer;
import city.ordinance.assessment.SideBySide;
import city.ordinance.assessment.WithOthers;
import city.ordinance.internal.text.Quotes;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The packs to ask beside one, in order, each once. One that cannot be asked keeps its problems, and takes no answer
 * from the others. Immutable.
 */
public final class OtherPacks {
    /** None. */
    public static final OtherPacks NONE = new OtherPacks(List.of());

    private final List<Other> others;

    /**
     * One of them.
     *
     * @param id its id, or what was asked for
     * @param where where it was asked for, for messages
     * @param rulebook the pack; empty when it cannot be asked
     * @param problems why it cannot be asked
     */
    private record Other(String id, String where, Optional<Rulebook> rulebook, List<Problem> problems) {}

    private OtherPacks(List<Other> others) {
        this.others = List.copyOf(others);
    }

    /**
     * These packs.
     *
     * @throws ProblemException with code {@code malformed} when one comes twice
     */
    public static OtherPacks of(List<Rulebook> rulebooks) {
        OtherPacks all = NONE;
        for (Rulebook rulebook : rulebooks) {
            all = all.and(rulebook.pack().id(), "", any -> rulebook);
        }
        return all;
    }

    /**
     * Installed packs, by their ids.
     *
     * @throws ProblemException with code {@code malformed} when one comes twice
     */
    public static OtherPacks installed(List<String> ids) {
        OtherPacks all = NONE;
        for (String id : ids) {
            all = all.and(id, "", Rulebook::load);
        }
        return all;
    }

    /**
     * These, and after them one more.
     *
     * @param id its id, or whatever finds it
     * @param where where it is named, for messages
     * @param packs finds it, or throws as {@link Rulebook#load(String)} does; the problem then stands in its place
     * @throws ProblemException with code {@code malformed} when it is one of these
     */
    public OtherPacks and(String id, String where, Function<String, Rulebook> packs) {
        Other one = find(id, where, packs);
        requireOnce(others.stream().map(Other::id), one, "is asked twice beside the pack.");
        return new OtherPacks(Stream.concat(others.stream(), Stream.of(one)).toList());
    }

    private static Other find(String id, String where, Function<String, Rulebook> packs) {
        try {
            Rulebook rulebook = packs.apply(id);
            return new Other(rulebook.pack().id(), where, Optional.of(rulebook), List.of());
        } catch (ProblemException e) {
            return new Other(id, where, Optional.empty(), e.problems());
        }
    }

    private static void requireOnce(Stream<String> ids, Other one, String message) {
        if (ids.anyMatch(one.id()::equals)) {
            throw new ProblemException(new Problem(
                    ProblemCode.MALFORMED,
                    "The pack " + Quotes.quote(one.id()) + " " + message,
                    one.where(),
                    "Name each pack once."));
        }
    }

    /** Their ids; of one that was not found, what was asked for. */
    List<String> ids() {
        return others.stream().map(Other::id).toList();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return others.isEmpty();
    }

    /** What those that can be asked say of themselves. */
    public List<PackInfo> packs() {
        return others.stream()
                .flatMap(other -> other.rulebook().stream())
                .map(Rulebook::pack)
                .toList();
    }

    /**
     * Refuses the pack that is asked first.
     *
     * @throws ProblemException with code {@code malformed} when it is one of these
     */
    void requireWithout(PackInfo main) {
        others.forEach(other -> requireOnce(
                Stream.of(main.id()), other, "is asked already, and is named once more to be asked beside itself."));
    }

    WithOthers<Assessment> beside(PackInfo pack, Assessment main, Description description, AsOf asOf) {
        List<OtherAnswer<Assessment>> also =
                others.stream().map(other -> ask(other, description, asOf)).toList();
        List<SideBySide.OfRank> prevails = new ArrayList<>(ranks(pack, main));
        for (int i = 0; i < also.size(); i++) {
            Optional<PackInfo> other = others.get(i).rulebook().map(Rulebook::pack);
            also.get(i).assessment().ifPresent(answer -> prevails.addAll(ranks(other.orElseThrow(), answer)));
        }
        List<Assessment> answers = Stream.concat(
                        Stream.of(main), also.stream().flatMap(other -> other.assessment().stream()))
                .toList();
        return new WithOthers<>(main, also, SideBySide.of(answers, prevails));
    }

    /** The answers of those that give one, each when the stream comes to it. */
    Stream<RulebookAssessment> live(Description description, AsOf asOf) {
        return others.stream().flatMap(other -> other.rulebook().stream()).flatMap(rulebook -> {
            try {
                return Stream.of(rulebook.live(description, asOf));
            } catch (ProblemException e) {
                // It stands beside the answer with this problem, and has nothing to ask.
                return Stream.empty();
            }
        });
    }

    private static OtherAnswer<Assessment> ask(Other other, Description description, AsOf asOf) {
        if (other.rulebook().isEmpty()) {
            return new OtherAnswer.Refused<>(other.id(), placed(other.problems(), other.where()));
        }
        try {
            return new OtherAnswer.Given<>(other.rulebook().get().assess(description, asOf));
        } catch (ProblemException e) {
            return new OtherAnswer.Refused<>(other.id(), placed(e.problems(), other.where()));
        }
    }

    private static List<Problem> placed(List<Problem> problems, String where) {
        return problems.stream().map(problem -> problem.orAt(where)).toList();
    }

    /** What the pack's source says about rank, as far as the pack's own answer cites it. */
    static List<SideBySide.OfRank> ranks(PackInfo pack, AssessmentContent answer) {
        if (pack.prevails().isEmpty()) {
            return List.of();
        }
        Set<String> cited = new HashSet<>();
        Stream.<Grounded>concat(answer.recommendedActions().stream(), answer.answers().values().stream())
                .forEach(said -> cited.addAll(said.cites()));
        return pack.prevails().stream()
                .filter(said -> said.cites().stream().anyMatch(cited::contains))
                .map(said -> new SideBySide.OfRank(pack.id(), said.cites(), said.text()))
                .toList();
    }
}
