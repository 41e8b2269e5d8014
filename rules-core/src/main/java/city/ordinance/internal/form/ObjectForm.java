package city.ordinance.internal.form;

import city.ordinance.internal.document.MapNode;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.text.Names;
import city.ordinance.internal.text.Quotes;
import city.ordinance.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The form of an object: its members, in the order in which they are written. Read, it has every one of them but those
 * that may be left out, in any order, and no other.
 *
 * @param <T> what it says
 */
public final class ObjectForm<T> implements Form<T> {
    private final List<Member<T, ?>> members;
    private final List<Member<T, ?>> sorted;
    private final List<String> names;
    private final List<String> required;
    private final Function<Members, T> make;
    private final Map<String, Object> more;

    private ObjectForm(List<Member<T, ?>> members, Function<Members, T> make, Map<String, Object> more) {
        this.members = List.copyOf(members);
        this.sorted =
                members.stream().sorted(Comparator.comparing(Member::name)).toList();
        this.names = members.stream().map(Member::name).toList();
        this.required =
                members.stream().filter(Member::required).map(Member::name).toList();
        this.make = make;
        this.more = more;
    }

    /** Begins a form. */
    public static <T> Builder<T> of() {
        return new Builder<>();
    }

    /** The same form, whose schema says this too. */
    public ObjectForm<T> saying(Map<String, Object> schema) {
        return new ObjectForm<>(members, make, schema);
    }

    /** What is written, before it is put into forms: the members by name. */
    public Map<String, Object> members(T thing) {
        Map<String, Object> values = new LinkedHashMap<>();
        members.forEach(member -> {
            Object value = member.get().apply(thing);
            if (member.required()) {
                values.put(member.name(), value);
            } else {
                ((Optional<?>) value).ifPresent(found -> values.put(member.name(), found));
            }
        });
        return values;
    }

    @Override
    public void write(T thing, Sink out) {
        out.startObject();
        for (Member<T, ?> member : out.sorted() ? sorted : members) {
            member.write(thing, out);
        }
        out.endObject();
    }

    @Override
    public T read(Node node, Reading reading) {
        if (reading.expected(node, node instanceof MapNode, "an object")) {
            checkKeys((MapNode) node, reading);
        }
        Map<String, Object> read = new LinkedHashMap<>();
        for (Member<T, ?> member : members) {
            read.put(member.name(), member.read(Members.node(node, member.name()), reading.of(member.name())));
        }
        return make.apply(new Members(read, Optional.of(node), reading));
    }

    private void checkKeys(MapNode map, Reading reading) {
        for (MapNode.Entry entry : map.entries()) {
            if (!names.contains(entry.key())) {
                reading.problems()
                        .add(
                                reading.problems().arePacks() ? "unknown-key" : ProblemCode.UNKNOWN_FACT,
                                "The key " + Quotes.quote(entry.key()) + " is not known here.",
                                entry.value().place(),
                                Names.suggest(Quotes.shortened(entry.key()), names));
            }
        }
        for (String name : required) {
            if (map.entry(name).isEmpty()) {
                reading.problems()
                        .add(
                                reading.problems().arePacks() ? "missing-key" : ProblemCode.MALFORMED,
                                "The key \"" + name + "\" is missing.",
                                map.place(),
                                "Add it.");
            }
        }
    }

    @Override
    public T standIn() {
        Map<String, Object> none = new LinkedHashMap<>();
        members.forEach(member -> none.put(member.name(), member.form().standIn()));
        return make.apply(new Members(none, Optional.empty(), Reading.NOWHERE));
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        members.forEach(member -> properties.put(member.name(), member.form().schema(definitions)));
        Map<String, Object> schema = Schemas.object(properties, required);
        schema.putAll(more);
        return schema;
    }

    private record Member<T, M>(String name, Function<T, M> get, Form<M> form) {
        boolean required() {
            return !(form instanceof Maybe<?>);
        }

        void write(T thing, Sink out) {
            M value = get.apply(thing);
            if (required() || ((Optional<?>) value).isPresent()) {
                out.name(name);
                form.write(value, out);
            }
        }

        <W> Member<W, M> within(Function<W, T> part) {
            return new Member<>(name, get.compose(part), form);
        }

        M read(Optional<Node> node, Reading reading) {
            return node.isPresent() ? form.read(node.get(), reading) : form.standIn();
        }
    }

    /**
     * A form under way.
     *
     * @param <T> what it says
     */
    public static final class Builder<T> {
        private final List<Member<T, ?>> members = new ArrayList<>();

        private Builder() {}

        /** The next member. */
        public <M> Builder<T> with(String name, Form<M> form, Function<T, M> get) {
            members.add(new Member<>(name, get, form));
            return this;
        }

        /** A form that is read too. */
        public ObjectForm<T> read(Function<Members, T> make) {
            return new ObjectForm<>(members, make, Map.of());
        }

        /** The next member, which may be missing. */
        public <M> Builder<T> maybe(String name, Form<M> form, Function<T, Optional<M>> get) {
            members.add(new Member<>(name, get, new Maybe<>(form)));
            return this;
        }

        /**
         * The same members, of a larger thing.
         *
         * @param <W> the larger thing
         * @param part what of it they are members of
         */
        public <W> Builder<W> within(Function<W, T> part) {
            Builder<W> within = new Builder<>();
            members.forEach(member -> within.members.add(member.within(part)));
            return within;
        }

        /** The members that another builder adds. */
        public Builder<T> and(UnaryOperator<Builder<T>> others) {
            return others.apply(this);
        }

        /** A form that is only written. */
        public ObjectForm<T> writtenOnly() {
            return read(members -> {
                throw new UnsupportedOperationException("this is only written");
            });
        }
    }
}
