package city.ordinance.dsl.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random rules about lamps, written in the dialect. */
final class RandomRules {
    private static final String HEADER = """
            package packs.example_town;

            import city.ordinance.dsl.oracle.Lamp;
            import city.ordinance.dsl.oracle.Lamp.Color;
            import city.ordinance.dsl.oracle.Lamp.Power;
            import city.ordinance.dsl.oracle.Lamp.Site;
            import city.ordinance.spi.Finding;

            global city.ordinance.spi.Conclude conclude;
            """;

    private RandomRules() {}

    /**
     * A rule to be.
     *
     * @param patterns its patterns about the lamp
     * @param waitsFor which of the rules before it makes the finding that it waits for; less than zero for none
     */
    record Draft(List<String> patterns, int waitsFor) {}

    /** The text of a rule file. */
    static Arbitrary<String> files() {
        return drafts().list().ofMinSize(1).ofMaxSize(6).map(RandomRules::text);
    }

    private static Arbitrary<Draft> drafts() {
        Arbitrary<List<String>> patterns = patterns().list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(patterns, Arbitraries.integers().between(-3, 4))
                .as(Draft::new);
    }

    private static Arbitrary<String> patterns() {
        Arbitrary<String> constraints =
                constraints(2).list().ofMaxSize(2).map(parts -> "Lamp( " + String.join(", ", parts) + " )");
        return Combinators.combine(Arbitraries.of("", "exists ", "not "), constraints)
                .as((word, lamp) -> word + lamp);
    }

    private static Arbitrary<String> constraints(int depth) {
        if (depth == 0) {
            return comparisons();
        }
        Arbitrary<String> inner = constraints(depth - 1);
        Arbitrary<String> joined = Combinators.combine(inner, Arbitraries.of("&&", "||"), inner)
                .as((left, joint, right) -> "( " + left + " " + joint + " " + right + " )");
        return Arbitraries.frequencyOf(Tuple.of(3, comparisons()), Tuple.of(2, joined));
    }

    private static Arbitrary<String> comparisons() {
        return Arbitraries.oneOf(
                comparisons("power", "Power.ON", "Power.OFF"),
                comparisons("color", "Color.RED", "Color.GREEN", "Color.BLUE"),
                comparisons("place", "Site.INSIDE", "Site.OUTSIDE"));
    }

    private static Arbitrary<String> comparisons(String fact, String... constants) {
        Arbitrary<String> single = Combinators.combine(Arbitraries.of("==", "!="), Arbitraries.of(constants))
                .as((operator, constant) -> fact + " " + operator + " " + constant);
        Arbitrary<String> listed = Arbitraries.of(constants)
                .set()
                .ofMinSize(1)
                .map(set -> fact + " in ( " + String.join(", ", set) + " )");
        return Arbitraries.oneOf(single, listed);
    }

    private static String text(List<Draft> drafts) {
        Set<Integer> awaited = new HashSet<>();
        for (int i = 1; i < drafts.size(); i++) {
            if (drafts.get(i).waitsFor() >= 0) {
                awaited.add(drafts.get(i).waitsFor() % i);
            }
        }
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < drafts.size(); i++) {
            List<String> when = new ArrayList<>(drafts.get(i).patterns());
            if (i > 0 && drafts.get(i).waitsFor() >= 0) {
                when.add("Finding( code == \"f" + drafts.get(i).waitsFor() % i + "\" )");
            }
            String then = awaited.contains(i)
                    ? "insert( new Finding( \"f" + i + "\" ) );"
                    : "conclude.step( \"keep-records\" );";
            text.append("\nrule \"R-")
                    .append(String.format("%03d: a random rule", i))
                    .append("\" @Cites( \"C1\" )\nwhen\n    ");
            text.append(String.join("\n    ", when))
                    .append("\nthen\n    ")
                    .append(then)
                    .append("\nend\n");
        }
        return text.toString();
    }
}
