package city.ordinance.examples.assistant;

import static city.ordinance.examples.desk.http.Json.map;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prompts that a person can choose: each says how to go about a task with the tools. */
final class Prompts {
    private static final String HONEST =
            " Keep every hedge and every doubt. Where a topic is not-specified or silent, say that"
                    + " the source does not say, never that there is none. Name every office that may act, or none. Say no figure,"
                    + " deadline or contact that the answer does not give. It finds no violation and is no legal advice: say the"
                    + " notices, and name the source with its date and address.";

    private static final List<Prompt> ALL = List.of(
            new Prompt(
                    "explain_to_a_resident",
                    "Explain to a resident",
                    "What the source says about a situation, in plain words.",
                    "situation",
                    "What happened, in the resident's words",
                    "Explain to a resident what the city's published source lets one conclude. First call describe for the"
                            + " facts; ask with ask_next until nothing more matters, and take no fact for granted that the"
                            + " resident did not say. Then call assess, and explain its answer in short sentences of plain"
                            + " words, the certain first, then what depends on what, then what to do next and what stays"
                            + " open." + HONEST
                            + " Pass your text through check_draft, with the same description, and mend"
                            + " what it finds before you show it.\n\nThe resident says:\n"),
            new Prompt(
                    "check_this_reply",
                    "Check this reply",
                    "What in a reply the source does not support.",
                    "reply",
                    "The reply to check",
                    "Check the reply below against the city's published source. Call describe for the facts; take from the"
                            + " reply only those that it states of the situation, and ask about the others that matter."
                            + " Call check_draft with the reply and that description. List each finding with its place, why"
                            + " the answer does not support it, and what may be said instead; then give the reply mended."
                            + HONEST + " A reply without findings is not thereby right; say so.\n\nThe reply:\n"));

    private Prompts() {}

    /**
     * One of them.
     *
     * @param name its name in the protocol
     * @param title what a person calls it
     * @param description what comes of it
     * @param argument the name of its one argument
     * @param about what the argument is
     * @param text what is to be done, before the argument
     */
    private record Prompt(String name, String title, String description, String argument, String about, String text) {
        Map<String, @Nullable Object> declared() {
            return map(
                    "name",
                    name,
                    "title",
                    title,
                    "description",
                    description,
                    "arguments",
                    List.of(map("name", argument, "description", about, "required", true)));
        }
    }

    static Map<String, @Nullable Object> list() {
        return map("prompts", ALL.stream().map(Prompt::declared).toList());
    }

    /**
     * A prompt with its argument.
     *
     * @throws RpcFailure when there is no such prompt, or the argument is missing
     */
    static Map<String, @Nullable Object> get(String name, Map<String, Object> arguments) {
        Prompt prompt = ALL.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong(Methods.unknown(
                        "prompt", name, ALL.stream().map(Prompt::name).toList())));
        if (!(arguments.get(prompt.argument()) instanceof String given)) {
            throw wrong("The prompt needs \"" + prompt.argument() + "\": " + prompt.about() + ".");
        }
        Map<String, @Nullable Object> content = map("type", "text", "text", prompt.text() + given);
        return map("description", prompt.description(), "messages", List.of(map("role", "user", "content", content)));
    }

    private static RpcFailure wrong(String message) {
        return new RpcFailure(RpcFailure.WRONG_PARAMS, message);
    }
}
