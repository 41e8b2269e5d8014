package city.ordinance.internal.form;

import city.ordinance.internal.document.Node;
import java.util.Map;
import java.util.Optional;

/**
 * A member that may be missing. It is written only when it is there.
 *
 * @param form its form when it is there
 */
record Maybe<T>(Form<T> form) implements Form<Optional<T>> {
    @Override
    public void write(Optional<T> thing, Sink out) {
        form.write(thing.orElseThrow(), out);
    }

    @Override
    public Optional<T> read(Node node, Reading reading) {
        return Optional.of(form.read(node, reading));
    }

    @Override
    public Optional<T> standIn() {
        return Optional.empty();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return form.schema(definitions);
    }
}
