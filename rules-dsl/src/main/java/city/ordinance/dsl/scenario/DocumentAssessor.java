package city.ordinance.dsl.scenario;

import city.ordinance.Assessment;
import city.ordinance.CaseAssessment;
import city.ordinance.OtherPacks;
import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.assessment.WithOthers;
import city.ordinance.json.InputDocument;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import city.ordinance.source.Coverage;
import city.ordinance.source.Freshness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Answers documents: finds the pack, the day and the situations of each, and says all that is wrong with it at once.
 */
public final class DocumentAssessor {
    private final Function<String, Rulebook> packs;
    private final Supplier<Rulebook> usual;
    private final Options options;

    /**
     * What the caller asks for beyond what a document says.
     *
     * @param pack a pack that is used whatever the document names
     * @param also packs that are asked as well, beside those that the document names
     * @param asOf a day that is used whatever the document names
     * @param allowExpired whether an expired pack may answer
     * @param today the day when neither names one
     */
    public record Options(
            Optional<String> pack, List<String> also, Optional<LocalDate> asOf, boolean allowExpired, LocalDate today) {
        /** Copies the list. */
        public Options {
            also = List.copyOf(also);
        }

        /** No packs but those that the document names. */
        public Options(Optional<String> pack, Optional<LocalDate> asOf, boolean allowExpired, LocalDate today) {
            this(pack, List.of(), asOf, allowExpired, today);
        }

        /** Nothing beyond what a document says. */
        public static Options none(LocalDate today) {
            return new Options(Optional.empty(), Optional.empty(), false, today);
        }
    }

    /**
     * An assessor that asks {@link Packs#usual} where no pack is named.
     *
     * @param packs finds a pack by its id, or throws as {@link Rulebook#load(String)} does
     * @param options what is asked for beyond what a document says
     */
    public DocumentAssessor(Function<String, Rulebook> packs, Options options) {
        this(packs, () -> packs.apply(Packs.usual().id()), options);
    }

    /**
     * An assessor.
     *
     * @param packs finds a pack by its id, or throws as {@link Rulebook#load(String)} does
     * @param usual finds the pack to ask where none is named, or throws as {@link Packs#usual} does
     * @param options what is asked for beyond what a document says
     */
    public DocumentAssessor(Function<String, Rulebook> packs, Supplier<Rulebook> usual, Options options) {
        this.packs = packs;
        this.usual = usual;
        this.options = options;
    }

    /**
     * The pack that answers the document.
     *
     * @throws ProblemException with code {@code unknown-pack} or {@code ambiguous-jurisdiction}
     */
    public Rulebook rulebook(InputDocument document) {
        String where = options.pack().isPresent() ? "--pack" : document.wherePack();
        Optional<String> named = options.pack().or(document::pack);
        return placed(where, () -> named.map(packs).orElseGet(usual));
    }

    /**
     * The packs that are asked as well: those of the document, then those of the options that it does not name.
     *
     * @throws ProblemException with code {@code malformed} when one is asked twice
     */
    private OtherPacks others(InputDocument document) {
        OtherPacks others = OtherPacks.NONE;
        for (Map.Entry<String, String> named : document.also().entrySet()) {
            others = others.and(named.getKey(), named.getValue(), packs);
        }
        for (String also : options.also()) {
            boolean known = document.also().containsKey(also);
            others = known ? others : others.and(also, "--also", packs);
        }
        return others;
    }

    /**
     * The answers of the document's pack for its situations, in input order. Other packs are not asked.
     *
     * @throws ProblemException with every problem of the document
     */
    public CaseAssessment assess(InputDocument document) {
        Clean situations = situations(document);
        return situations.rulebook().assessCase(situations.descriptions(), asOf(document));
    }

    /**
     * The answers for the document's situations, in input order, and beside each those of the other packs.
     *
     * @throws ProblemException with every problem of the document
     */
    public Answered assessWith(InputDocument document) {
        return assessWith(document, () -> {});
    }

    /**
     * The same.
     *
     * @param each what is done before each answer; what it throws stops the work
     */
    public Answered assessWith(InputDocument document, Runnable each) {
        Clean situations = situations(document);
        Rulebook rulebook = situations.rulebook();
        OtherPacks others = others(document);
        List<WithOthers<Assessment>> answers = new ArrayList<>();
        for (Description description : situations.descriptions()) {
            each.run();
            answers.add(rulebook.assessWith(description, others, asOf(document)));
        }
        return new Answered(rulebook, others, answers);
    }

    /**
     * What came of a document.
     *
     * @param rulebook the pack that answers it
     * @param others the packs that were asked as well
     * @param answers the answers, in input order
     */
    public record Answered(Rulebook rulebook, OtherPacks others, List<WithOthers<Assessment>> answers) {
        /** Copies the list. */
        public Answered {
            answers = List.copyOf(answers);
        }
    }

    /** A document without problems. */
    private record Clean(Rulebook rulebook, List<Description> descriptions) {}

    private Clean situations(InputDocument document) {
        List<Problem> problems = new ArrayList<>();
        Optional<Rulebook> found = attempt(() -> rulebook(document), problems);
        if (found.isEmpty()) {
            problems.addAll(document.problems());
            throw new ProblemException(problems);
        }
        Rulebook rulebook = found.get();
        Optional<List<Description>> descriptions = attempt(() -> document.descriptions(rulebook.pack()), problems);
        if (problems.stream().noneMatch(problem -> problem.code().equals(ProblemCode.INVALID_DATE))) {
            attempt(() -> requireDay(rulebook, document), problems);
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return new Clean(rulebook, descriptions.orElseThrow());
    }

    private AsOf asOf(InputDocument document) {
        LocalDate day = options.asOf().or(document::asOf).orElse(options.today());
        return new AsOf(day, options.allowExpired());
    }

    /** Asks about any situation at all when the pack is sure to refuse the day, for the problem it then states. */
    private boolean requireDay(Rulebook rulebook, InputDocument document) {
        AsOf asOf = asOf(document);
        Coverage coverage = rulebook.pack().coverage();
        boolean answers =
                coverage.covers(asOf.day()) && (asOf.allowExpired() || coverage.on(asOf.day()) != Freshness.EXPIRED);
        if (!answers) {
            Description any = rulebook.pack().types().get(0).describe().build();
            String where = options.asOf().isPresent() ? "--as-of" : document.whereAsOf();
            placed(where, () -> rulebook.assess(any, asOf));
        }
        return answers;
    }

    private static <T> Optional<T> attempt(Supplier<T> step, List<Problem> problems) {
        try {
            return Optional.of(step.get());
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private static <T> T placed(String where, Supplier<T> step) {
        try {
            return step.get();
        } catch (ProblemException e) {
            throw new ProblemException(
                    e.problems().stream().map(problem -> problem.orAt(where)).toList());
        }
    }
}
