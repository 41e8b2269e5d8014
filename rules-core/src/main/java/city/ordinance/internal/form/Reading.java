package city.ordinance.internal.form;

import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.text.Quotes;
import city.ordinance.problem.ProblemCode;

/**
 * What a reader knows beside the node that it reads.
 *
 * @param problems receives what is wrong
 * @param key the name of the member that is read; empty for a whole document
 */
public record Reading(Problems problems, String key) {
    /** Where nothing is read. */
    static final Reading NOWHERE = new Reading(Problems.ofDocument());

    /** Reads a document. */
    public Reading(Problems problems) {
        this(problems, "");
    }

    /** For the member with this name. */
    Reading of(String name) {
        return new Reading(problems, name);
    }

    /** Notes that something is not as it is written. */
    void malformed(String message, Node at, String help) {
        problems.add(ProblemCode.MALFORMED, message, at.place(), help);
    }

    /** Whether the node is what is wanted; notes it when it is not. */
    boolean expected(Node node, boolean is, String wanted) {
        if (!is) {
            String found = node instanceof ScalarNode scalar && !scalar.text().isEmpty()
                    ? Quotes.quote(scalar.text())
                    : node.kindLabel();
            malformed(found + " stands where " + wanted + " is expected.", node, "Give " + wanted + ".");
        }
        return is;
    }
}
