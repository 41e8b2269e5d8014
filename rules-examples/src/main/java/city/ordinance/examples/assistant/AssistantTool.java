package city.ordinance.examples.assistant;

import java.util.Map;

/** One tool. It only reads: no call changes anything. */
interface AssistantTool {
    /** Its name in the protocol. */
    String name();

    /** What a person calls it. */
    String title();

    /** What it does and how to use it, for whoever chooses among tools. */
    String description();

    /** The JSON Schema of its arguments. */
    Map<String, Object> input();

    /** The JSON Schema of its structured answer. */
    Map<String, Object> output();

    /**
     * Answers a call.
     *
     * @throws city.ordinance.problem.ProblemException with all that is wrong with the call
     */
    ToolReply call(Arguments arguments);
}
