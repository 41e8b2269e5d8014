package city.ordinance.internal.form;

import city.ordinance.internal.document.ListNode;
import city.ordinance.internal.document.MapNode;
import city.ordinance.internal.document.Node;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The forms of lists, maps, and of what is one thing or another. */
public final class Groups {
    /** A list of texts that are not empty. */
    public static final Form<List<String>> CODES = list(Scalars.CODE);

    /** Texts that are not empty, by name. */
    public static final Form<Map<String, String>> NAMED_CODES = map(Scalars.CODE);

    private Groups() {}

    /** A list of things. */
    public static <T> Form<List<T>> list(Form<T> form) {
        return new ListForm<>(form);
    }

    /** Things by name. */
    public static <T> Form<Map<String, T>> map(Form<T> form) {
        return mapBy(any -> form, form);
    }

    /**
     * Things by name, some of another form.
     *
     * @param of the form of each, by its name
     * @param others the form of those that a schema does not name
     */
    public static <T> Form<Map<String, T>> mapBy(Function<String, Form<T>> of, Form<T> others) {
        return new MapForm<>(of, others);
    }

    /** A thing that others refer to by name; so schemas say it once. */
    public static <T> Form<T> named(String name, Form<T> form) {
        return new Wrapped<>(form, (definitions, inner) -> definitions.ref(name, () -> inner.schema(definitions)));
    }

    /** A thing of which a schema says no more, or other, than this. */
    public static <T> Form<T> described(Map<String, Object> schema, Form<T> form) {
        return new Wrapped<>(form, (definitions, inner) -> schema);
    }

    /**
     * A thing that has one of several forms.
     *
     * @param forms the forms
     * @param ofThing which one is written
     * @param ofNode which one is read
     */
    public static <T> Form<T> oneOf(
            Collection<? extends Form<T>> forms, Function<T, Form<T>> ofThing, Function<Node, Form<T>> ofNode) {
        return new Alternatives<>(forms, ofThing, ofNode);
    }

    private record ListForm<T>(Form<T> form) implements Form<List<T>> {
        @Override
        public void write(List<T> things, Sink out) {
            out.startList();
            for (T thing : things) {
                form.write(thing, out);
            }
            out.endList();
        }

        @Override
        public List<T> read(Node node, Reading reading) {
            return reading.expected(node, node instanceof ListNode, "a list")
                    ? ((ListNode) node)
                            .items().stream()
                                    .map(item -> form.read(item, reading))
                                    .toList()
                    : List.of();
        }

        @Override
        public List<T> standIn() {
            return List.of();
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Schemas.map("type", "array", "items", form.schema(definitions));
        }
    }

    private record MapForm<T>(Function<String, Form<T>> of, Form<T> others) implements Form<Map<String, T>> {
        @Override
        public void write(Map<String, T> things, Sink out) {
            out.startObject();
            (out.sorted() ? new TreeMap<>(things) : things).forEach((name, thing) -> {
                out.name(name);
                of.apply(name).write(thing, out);
            });
            out.endObject();
        }

        @Override
        public Map<String, T> read(Node node, Reading reading) {
            Map<String, T> things = new LinkedHashMap<>();
            if (reading.expected(node, node instanceof MapNode, "an object")) {
                for (MapNode.Entry entry : ((MapNode) node).entries()) {
                    things.put(entry.key(), of.apply(entry.key()).read(entry.value(), reading.of(entry.key())));
                }
            }
            return things;
        }

        @Override
        public Map<String, T> standIn() {
            return Map.of();
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Schemas.map("type", "object", "additionalProperties", others.schema(definitions));
        }
    }

    private record Wrapped<T>(Form<T> form, BiFunction<Definitions, Form<T>, Map<String, Object>> like)
            implements Form<T> {
        @Override
        public void write(T thing, Sink out) {
            form.write(thing, out);
        }

        @Override
        public T read(Node node, Reading reading) {
            return form.read(node, reading);
        }

        @Override
        public T standIn() {
            return form.standIn();
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return like.apply(definitions, form);
        }
    }

    private record Alternatives<T>(
            Collection<? extends Form<T>> forms, Function<T, Form<T>> ofThing, Function<Node, Form<T>> ofNode)
            implements Form<T> {
        @Override
        public void write(T thing, Sink out) {
            ofThing.apply(thing).write(thing, out);
        }

        @Override
        public T read(Node node, Reading reading) {
            return ofNode.apply(node).read(node, reading);
        }

        @Override
        public T standIn() {
            return forms.iterator().next().standIn();
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Schemas.map(
                    "oneOf",
                    forms.stream().map(form -> form.schema(definitions)).toList());
        }
    }
}
