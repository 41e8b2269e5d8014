package city.ordinance.examples.assistant;

import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.json.AssessmentJson;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.util.List;

/** The answer for a situation, or for a case of several. */
final class AssessTool {
    private static final String DESCRIPTION =
            "What the pack's source lets one conclude about a situation: who typically acts, what may be imposed, where a"
                    + " decision can be reviewed, what to do next, and what the source leaves open. Leave out every fact"
                    + " that is not known; never guess one. In the answer, (P3) are the claims, ?stage says that a"
                    + " thing depends on the fact stage, which is not known, and {1} that the doubt 1 goes with it. Keep"
                    + " each hedge, and each doubt with what it is said of. Where a topic is not-specified or silent,"
                    + " never say that there is none; explain has its sentence. The claims of a silent topic are the"
                    + " nearest passages and no support. An answer finds no violation. Other packs answer for themselves;"
                    + " none overrides another.";

    private static final int MOST_IN_FULL = 100;

    private AssessTool() {}

    static AssistantTool of(DeskLibrary library) {
        return new AssistantTool(
                "assess",
                "Assess a situation",
                DESCRIPTION,
                ToolSchemas.input(List.of(), ToolSchemas.description()),
                arguments -> reply(Answers.of(arguments, library)));
    }

    private static ToolReply reply(Answers answers) {
        return new ToolReply(answers::brief, () -> json(answers));
    }

    private static String json(Answers answers) {
        int size = answers.all().size();
        if (size > MOST_IN_FULL) {
            throw new ProblemException(new Problem(
                    ProblemCode.TOO_LARGE,
                    "The case has " + size + " situations; in full, " + MOST_IN_FULL + " is the most.",
                    "/situations",
                    "Ask in brief, or in parts."));
        }
        return answers.document().isCase()
                ? AssessmentJson.writeCaseWithOthers(answers.all())
                : AssessmentJson.writeWithOthers(answers.all().get(0));
    }
}
