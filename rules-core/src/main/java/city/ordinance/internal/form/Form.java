package city.ordinance.internal.form;

import city.ordinance.internal.document.Node;
import java.util.Map;

/**
 * How a thing looks in documents.
 *
 * @param <T> the thing
 */
public interface Form<T> {

    /** Writes a thing. */
    void write(T thing, Sink out);

    /** Reads what {@link #write} writes. What is wrong is noted, and a stand-in goes on in its place. */
    T read(Node node, Reading reading);

    /** What goes on in the place of a thing that is missing. */
    T standIn();

    /** The JSON Schema of what {@link #write} writes; what is named in it is added to the definitions. */
    Map<String, Object> schema(Definitions definitions);
}
