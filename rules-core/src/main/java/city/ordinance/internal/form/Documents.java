package city.ordinance.internal.form;

import city.ordinance.internal.document.Formats;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.Problems;
import java.io.OutputStream;

/** Whole documents, written and read by their forms. */
public final class Documents {
    private Documents() {}

    /** Indented JSON. */
    public static <T> String pretty(Form<T> form, T thing) {
        return Formats.pretty(document(form, thing));
    }

    /** Writes indented JSON in UTF-8, flushes, and leaves the stream open. */
    public static <T> void pretty(Form<T> form, T thing, OutputStream out) {
        Formats.pretty(document(form, thing), out);
    }

    /** JSON in one line. */
    public static <T> String compact(Form<T> form, T thing) {
        return Formats.compact(document(form, thing));
    }

    /** YAML with all text quoted. */
    public static <T> String yaml(Form<T> form, T thing) {
        return Formats.yaml(document(form, thing));
    }

    /** Canonical JSON (RFC 8785) in UTF-8. */
    public static <T> byte[] canonical(Form<T> form, T thing) {
        CanonicalWriter out = new CanonicalWriter();
        form.write(thing, out);
        return out.bytes();
    }

    /**
     * What a document says.
     *
     * @throws city.ordinance.problem.ProblemException with all that is wrong with it
     */
    public static <T> T read(Form<T> form, Node root) {
        Problems problems = Problems.ofDocument();
        T read = form.read(root, new Reading(problems));
        problems.throwIfAny();
        return read;
    }

    private static <T> Formats.Document document(Form<T> form, T thing) {
        return json -> form.write(thing, new GeneratorSink(json));
    }
}
