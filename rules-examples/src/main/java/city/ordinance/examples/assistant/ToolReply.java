package city.ordinance.examples.assistant;

import java.util.function.Supplier;

/**
 * What a tool gives back: one of the two, as the caller wishes.
 *
 * @param text the answer in few words
 * @param json all of it as data: an object
 */
record ToolReply(Supplier<String> text, Supplier<String> json) {}
