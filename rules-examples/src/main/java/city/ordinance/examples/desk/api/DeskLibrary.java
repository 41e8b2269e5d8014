package city.ordinance.examples.desk.api;

import city.ordinance.InstalledPacks;
import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.assessment.AssessmentContent;
import city.ordinance.dsl.scenario.DocumentAssessor;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The packs that the desk, the assistant or a command answers from, each loaded once, and the day that is answered for
 * when nobody names one.
 */
public final class DeskLibrary implements Function<String, Rulebook> {
    private final Map<String, Rulebook> loaded = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Function<String, RulePack> others;
    private final Supplier<String> usual;
    private final Supplier<LocalDate> today;
    private Consumer<AssessmentContent> listener = answer -> {};

    /** Installed packs, found as they are named. */
    private DeskLibrary(Set<String> named, InstalledPacks installed) {
        this.others = name -> named.contains(name) ? named(name) : installed.find(name);
        this.usual = () -> installed.usual().id();
        this.today = LocalDate::now;
    }

    private DeskLibrary(List<RulePack> packs, Optional<String> usual, Supplier<LocalDate> today) {
        this.others = this::notOffered;
        this.usual = () -> usual.orElseGet(this::onlyReal);
        this.today = today;
        packs.forEach(this::add);
    }

    /**
     * These packs and no others, all of them loaded.
     *
     * @param packs the packs
     * @param usual the id of the one that is asked when nobody names one; empty for the only one whose place exists
     * @param today the day when nobody names one
     * @throws city.ordinance.problem.RulePackException when a pack cannot be used
     * @throws ProblemException with code {@code duplicate-pack} when two have one id
     */
    public static DeskLibrary of(List<RulePack> packs, Optional<String> usual, Supplier<LocalDate> today) {
        return new DeskLibrary(packs, usual, today);
    }

    /**
     * The installed packs by id, and the pack in a folder if the command line itself names that folder.
     *
     * @param named the pack that the command line names, an id or a folder; a folder is written with a slash
     */
    public static DeskLibrary naming(Optional<String> named) {
        return naming(named.stream().collect(Collectors.toSet()));
    }

    /** The same, where the command line names several packs. */
    public static DeskLibrary naming(Set<String> named) {
        return new DeskLibrary(named, Packs.look());
    }

    /** The files of the pack in a folder written with a slash, or of an installed pack. */
    public static RulePack named(String idOrFolder) {
        return idOrFolder.matches(".*[/\\\\].*") && Files.isDirectory(Path.of(idOrFolder))
                ? inFolder(idOrFolder)
                : Packs.find(idOrFolder);
    }

    /**
     * The files of an installed pack, or of the pack in a folder.
     *
     * @throws ProblemException when there is neither
     */
    public static RulePack files(String idOrFolder) {
        boolean installed =
                Packs.installed().stream().anyMatch(pack -> pack.id().equals(idOrFolder));
        return !installed && Files.isDirectory(Path.of(idOrFolder)) ? inFolder(idOrFolder) : Packs.find(idOrFolder);
    }

    /** The pack in a folder. */
    public static RulePack inFolder(String folder) {
        return Packs.inFolder(Path.of(folder).toAbsolutePath().normalize());
    }

    /** Loads one more pack, which answers from now on when its id is named. */
    public Rulebook add(RulePack pack) {
        Rulebook rulebook = Rulebook.load(pack);
        if (loaded.put(pack.id(), rulebook) != null) {
            throw new ProblemException(new Problem(
                    ProblemCode.DUPLICATE_PACK,
                    "Two of the packs named have the id \"" + pack.id() + "\"; one of them is "
                            + pack.where("pack.yaml") + ".",
                    "--pack",
                    "Name one of them."));
        }
        return rulebook;
    }

    /**
     * The pack of this name.
     *
     * @throws ProblemException with code {@code unknown-pack} or {@code ambiguous-jurisdiction}
     */
    @Override
    public Rulebook apply(String name) {
        Rulebook known = loaded.get(name);
        return known != null ? known : load(name, others.apply(name));
    }

    private synchronized Rulebook load(String name, RulePack files) {
        return loaded.computeIfAbsent(name, any -> Rulebook.load(files));
    }

    private RulePack notOffered(String packId) {
        Packs.find(packId);
        throw new ProblemException(new Problem(
                ProblemCode.UNKNOWN_PACK,
                "The pack \"" + packId + "\" is not offered here.",
                "",
                "Name one of: " + String.join(", ", ids()) + "."));
    }

    /** All packs, in the order in which they were named. */
    public List<Rulebook> all() {
        return List.copyOf(loaded.values());
    }

    /** What the packs say of themselves, in that order. */
    public List<PackInfo> packs() {
        return all().stream().map(Rulebook::pack).toList();
    }

    /** The ids of the packs, in that order. */
    public List<String> ids() {
        return packs().stream().map(PackInfo::id).toList();
    }

    /**
     * The pack that is asked when nobody names one.
     *
     * @throws ProblemException with code {@code unknown-pack} when it would take a guess
     */
    public Rulebook usual() {
        return apply(usual.get());
    }

    private String onlyReal() {
        List<String> real = packs().stream()
                .filter(pack -> !pack.jurisdiction().fictional())
                .map(PackInfo::id)
                .toList();
        if (real.size() == 1) {
            return real.get(0);
        }
        throw new ProblemException(new Problem(
                ProblemCode.UNKNOWN_PACK, "No pack is named.", "", "Name one of: " + String.join(", ", ids()) + "."));
    }

    /** Answers documents by these options, and by the usual pack where none is named. */
    public DocumentAssessor assessor(DocumentAssessor.Options options) {
        return new DocumentAssessor(this, this::usual, options);
    }

    /** The situation types of all packs, each once and with all the values that it has for some pack. */
    public List<SituationType<?>> types() {
        Map<String, SituationType<?>> types = new LinkedHashMap<>();
        packs().forEach(pack -> pack.types().forEach(type -> types.putIfAbsent(type.code(), type.shared())));
        return List.copyOf(types.values());
    }

    /** From now on tells this of every answer that is {@link #given}. */
    public void listen(Consumer<AssessmentContent> to) {
        this.listener = to;
    }

    /** Says that an answer is given to whoever asked. */
    public void given(AssessmentContent answer) {
        listener.accept(answer);
    }

    /** The day when nobody names one. */
    public LocalDate today() {
        return today.get();
    }

    /**
     * The day that an option or a parameter names.
     *
     * @throws ProblemException with code {@code invalid-date}
     */
    public static LocalDate day(String option, String text) {
        return AsOf.dayNamed(text)
                .orElseThrow(() -> new ProblemException(new Problem(
                        ProblemCode.INVALID_DATE,
                        "\"" + text + "\" is not a day.",
                        option,
                        "Write year, month, and day, as in 2026-06-01.")));
    }

    /** Today, or the day named. */
    public AsOf asOf(Optional<LocalDate> day, boolean allowExpired) {
        return new AsOf(day.orElseGet(today), allowExpired);
    }
}
