package city.ordinance.examples.cli;

import city.ordinance.Assessment;
import city.ordinance.dsl.scenario.DocumentAssessor;
import city.ordinance.examples.render.Compared;
import city.ordinance.examples.render.Renderer.Answer;
import city.ordinance.json.DifferenceJson;
import city.ordinance.json.InputDocument;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Compares the answers for two descriptions. */
@Command(
        name = "whatif",
        description = {
            "Says what would differ if a situation were another one.",
            "",
            "Both files describe one situation each, of the same type, for the same pack. A difference is a result, and "
                    + "exits with 0. To compare two packs, use diff."
        })
final class WhatIf extends Subcommand {
    @Parameters(index = "0", paramLabel = "BEFORE", description = "A description in YAML or JSON; - is standard input.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", description = "The description to compare it with.")
    private String after = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, markdown, or html. Default: text on a terminal, json otherwise.")
    private @Nullable PageFormat format;

    @Mixin
    private final PackAndDay wished = new PackAndDay();

    @Override
    public Integer call() {
        if (before.equals("-") && after.equals("-")) {
            throw new ParameterException(spec().commandLine(), "Only one of the two can be standard input.");
        }
        PageFormat chosen = format != null ? format : console().terminal() ? PageFormat.TEXT : PageFormat.JSON;
        return answer(chosen == PageFormat.JSON, () -> {
            Compared compared = compared();
            console()
                    .out()
                    .print(chosen.write(
                            console(),
                            renderer -> renderer.compare(compared),
                            () -> DifferenceJson.write(compared.difference())));
            return ExitCode.OK;
        });
    }

    private Compared compared() {
        DocumentAssessor assessor = wished.assessor();
        List<Problem> problems = new ArrayList<>();
        Optional<Answer> first = side(before, assessor, problems);
        Optional<Answer> second = side(after, assessor, problems);
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        Answer one = first.orElseThrow();
        Answer other = second.orElseThrow();
        requireSame("pack", one.pack().id(), other.pack().id(), "Name the same pack in both, or use diff.");
        requireSame("type", type(one), type(other), "Describe situations of the same type in both.");
        return Compared.of(other.pack(), one.assessment(), other.assessment());
    }

    private Optional<Answer> side(String file, DocumentAssessor assessor, List<Problem> problems) {
        try {
            InputDocument document = Inputs.read(file, console());
            List<Assessment> answers = assessor.assess(document).assessments();
            if (answers.size() == 1) {
                return Optional.of(new Answer(assessor.rulebook(document).pack(), answers.get(0)));
            }
            problems.add(new Problem(
                    ProblemCode.MALFORMED,
                    "The description has " + answers.size() + " situations, and one can be compared.",
                    file.equals("-") ? "standard input" : file,
                    "Describe one situation in each of the two."));
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
        return Optional.empty();
    }

    private static String type(Answer side) {
        return side.assessment().situation().type();
    }

    private void requireSame(String what, String one, String other, String help) {
        if (!one.equals(other)) {
            throw new ProblemException(new Problem(
                    ProblemCode.MALFORMED,
                    "The two descriptions differ in their " + what + ": \"" + one + "\" and \"" + other + "\".",
                    after.equals("-") ? "standard input" : after,
                    help));
        }
    }
}
