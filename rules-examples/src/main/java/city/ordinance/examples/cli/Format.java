package city.ordinance.examples.cli;

/** The formats of an assessment. */
enum Format {
    /** Text that reads well aloud. */
    TEXT,
    /** One JSON document. */
    JSON,
    /** One JSON document a line. */
    JSONL,
    /** Markdown. */
    MARKDOWN,
    /** One self-contained page. */
    HTML;

    boolean isJson() {
        return this == JSON || this == JSONL;
    }

    /** The format of one document; a line of JSON is one, too. */
    PageFormat ofPage() {
        return this == JSONL ? PageFormat.JSON : PageFormat.valueOf(name());
    }
}
