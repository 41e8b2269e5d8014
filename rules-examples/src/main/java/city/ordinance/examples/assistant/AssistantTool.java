package city.ordinance.examples.assistant;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One tool. It only reads: no call changes anything.
 *
 * @param name its name in the protocol
 * @param title what a person calls it
 * @param description what it does and how to use it, for whoever chooses among tools
 * @param input the JSON Schema of its arguments
 * @param answer answers a call, or throws a {@code ProblemException} with all that is wrong with the call
 */
record AssistantTool(
        String name,
        String title,
        String description,
        Map<String, @Nullable Object> input,
        Function<Arguments, ToolReply> answer) {}
