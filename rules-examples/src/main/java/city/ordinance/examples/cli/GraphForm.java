package city.ordinance.examples.cli;

/** The forms of a decision graph. */
enum GraphForm {
    /** A Mermaid flowchart. */
    MERMAID,
    /** A picture. */
    SVG
}
