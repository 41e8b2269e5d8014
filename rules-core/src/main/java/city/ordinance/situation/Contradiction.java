package city.ordinance.situation;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A combination of facts that no situation has: when every part holds, the facts contradict each other.
 *
 * @param because why, in one sentence for the person who gave the facts
 * @param parts the facts and values that exclude each other
 */
public record Contradiction(String because, List<Part> parts) {
    /** Copies the list. */
    public Contradiction {
        parts = List.copyOf(parts);
    }

    /**
     * One fact's share in a contradiction.
     *
     * @param fact the fact
     * @param values the ordinals of the values that take part
     */
    public record Part(Fact fact, BitSet values) {
        /** Copies the set. */
        public Part {
            values = (BitSet) values.clone();
        }

        /** A copy of the ordinals of the values that take part. */
        @Override
        public BitSet values() {
            return (BitSet) values.clone();
        }

        boolean has(int ordinal) {
            return values.get(ordinal);
        }

        private Part in(List<Fact> facts) {
            Fact own = facts.get(fact.ordinal());
            BitSet same = new BitSet();
            values.stream()
                    .mapToObj(fact.values()::get)
                    .flatMap(value -> own.value(value.code()).stream())
                    .forEach(value -> same.set(value.ordinal()));
            return new Part(own, same);
        }
    }

    /** The same of these facts, which have fewer values; empty where it can no longer hold. */
    Optional<Contradiction> in(List<Fact> facts) {
        List<Part> same = parts.stream().map(part -> part.in(facts)).toList();
        return same.stream().anyMatch(part -> part.values.isEmpty())
                ? Optional.empty()
                : Optional.of(new Contradiction(because, same));
    }

    /** Whether the point with these value ordinals, one per fact, is excluded. */
    boolean excludes(int[] ordinals) {
        for (Part part : parts) {
            int ordinal = ordinals[part.fact().ordinal()];
            if (ordinal < 0 || !part.has(ordinal)) {
                return false;
            }
        }
        return true;
    }

    /** The facts' codes, joined for a message. */
    String facts() {
        return parts.stream().map(part -> part.fact().code()).collect(Collectors.joining(" and "));
    }
}
