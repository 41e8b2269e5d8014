package city.ordinance.examples.assistant;

/**
 * What a tool gives back.
 *
 * @param json the answer as data: an object
 * @param text the same for a reader
 */
record ToolReply(String json, String text) {}
