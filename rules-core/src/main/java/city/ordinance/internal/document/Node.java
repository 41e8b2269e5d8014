package city.ordinance.internal.document;

/** A part of a document: a map, a list or a scalar. */
public sealed interface Node permits MapNode, ListNode, ScalarNode {

    /** Where it begins. */
    Place place();

    /** What a person calls it, with its article: {@code a list}. */
    String kindLabel();
}
