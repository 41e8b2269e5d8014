package city.ordinance.examples.cli;

import city.ordinance.Interview;
import city.ordinance.OtherPacks;
import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.assessment.InterviewState;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.render.Progress;
import city.ordinance.examples.render.TextRenderer;
import city.ordinance.json.InterviewJson;
import city.ordinance.problem.AsOf;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Interviews on the terminal. */
@Command(
        name = "ask",
        description = {
            "Asks one question at a time, the most decisive first, and ends with the assessment.",
            "",
            "Questions go to standard error and answers are read from standard input, one a line: the number or the "
                    + "word of an answer, \"back\" to take back the last one, or \"stop\". The assessment goes to "
                    + "standard output. In text, standard error also says after each answer what it has settled."
        })
final class Ask extends Subcommand {
    @Option(names = "--type", paramLabel = "TYPE", description = "The type of situation, such as device-deployment.")
    private @Nullable String type;

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            description = "The pack to ask. Default: the only one of a place that exists.")
    private @Nullable String pack;

    @Option(
            names = "--also",
            paramLabel = "PACK",
            description = "A pack whose questions are asked as well, and whose answer follows. May be repeated.")
    private List<String> also = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day to ask for. Default: today.")
    private @Nullable String asOf;

    @Option(names = "--allow-expired", description = "Let an expired pack answer; the answer then says so.")
    private boolean allowExpired;

    @Option(names = "--resume", paramLabel = "FILE", description = "Take up the interview saved in this file.")
    private @Nullable String resume;

    @Option(names = "--save", paramLabel = "FILE", description = "Save the interview in this file after each answer.")
    private @Nullable String save;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, markdown, or html. Default: text on a terminal, json otherwise.")
    private @Nullable Format format;

    @Override
    public Integer call() {
        Format chosen = format != null ? format : console().terminal() ? Format.TEXT : Format.JSON;
        return answer(chosen.isJson(), () -> interview(chosen));
    }

    private int interview(Format chosen) {
        InterviewState saved = resume == null ? null : InterviewJson.read(Inputs.text(resume, console(), 1));
        String named = pack != null
                ? pack
                : saved != null ? saved.pack() : Packs.usual().id();
        List<String> beside = also.isEmpty() && saved != null ? saved.also() : also;
        Set<String> all = new HashSet<>(beside);
        all.add(named);
        DeskLibrary packs = DeskLibrary.naming(all);
        Rulebook rulebook = packs.apply(named);
        OtherPacks others = OtherPacks.NONE;
        for (String other : beside) {
            others = others.and(other, also.isEmpty() ? "--resume" : "--also", packs);
        }
        Interview interview = (saved != null ? rulebook.resume(saved) : begin(rulebook)).asking(others);
        Interview done = new Dialog(console(), this::save, progress(chosen, rulebook)).hold(interview);
        Assess.DocumentAnswer answered =
                new Assess.DocumentAnswer(false, rulebook.pack(), List.of(done.assessmentWithOthers()), others.packs());
        console().out().print(Output.of(chosen, false, List.of(answered), console()));
        return ExitCode.OK;
    }

    /** In text, what is settled is said at each step. */
    private Optional<Progress> progress(Format chosen, Rulebook rulebook) {
        return chosen == Format.TEXT
                ? Optional.of(new Progress(
                        rulebook.pack(),
                        new TextRenderer(console().width(), console().color())))
                : Optional.empty();
    }

    private Interview begin(Rulebook rulebook) {
        if (type == null) {
            String types =
                    rulebook.pack().types().stream().map(Object::toString).collect(Collectors.joining(", "));
            throw new ParameterException(spec().commandLine(), "Name the type with --type: " + types + ".");
        }
        LocalDate day = asOf == null ? LocalDate.now() : DeskLibrary.day("--as-of", asOf);
        return rulebook.interview(type, new AsOf(day, allowExpired));
    }

    private void save(Interview interview) {
        if (save != null) {
            String json = InterviewJson.write(interview.state(), interview.settled(), interview.next()) + "\n";
            Inputs.write("--save", save, json.getBytes(StandardCharsets.UTF_8), "The interview cannot be saved in");
        }
    }
}
