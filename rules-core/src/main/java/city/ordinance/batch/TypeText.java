package city.ordinance.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.ordinance.internal.document.Formats;
import city.ordinance.internal.table.Ordinals;
import city.ordinance.internal.text.JsonText;
import city.ordinance.situation.Description;
import city.ordinance.situation.Echo;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.Range;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What assessments say of a description itself, piece by piece, ready to be copied: situation, order, inert facts. */
final class TypeText {
    private static final byte[] NULL = "null".getBytes(UTF_8);

    private final byte[] type;
    private final List<FactMember> inOrder = new ArrayList<>();
    private final List<FactMember> beforeType = new ArrayList<>();
    private final List<FactMember> afterType = new ArrayList<>();
    private final List<Fact> facts;
    private final byte[][] names;
    private final Optional<Echo> echo;
    private final Map<String, byte[]> echoes = new HashMap<>();

    /**
     * A fact as a member of a situation.
     *
     * @param fact the fact
     * @param begin its name and a colon
     * @param texts the member for each value, without a comma; of a measured fact, none
     */
    private record FactMember(Fact fact, String begin, List<byte[]> texts) {

        /** The member with what is given of the fact. */
        byte[] text(Description description) {
            if (!texts.isEmpty()) {
                return texts.get(Ordinals.known(description, fact.ordinal()));
            }
            Range given = description
                    .range(fact)
                    .orElseGet(() -> Range.exactly(
                            (Integer) description.value(fact).orElseThrow().constant()));
            return utf8(begin + JsonText.of(given));
        }

        static FactMember of(Fact fact) {
            String begin = quoted(fact.code()) + ":";
            List<FactValue> values = fact.measured() ? List.of() : fact.values();
            return new FactMember(
                    fact,
                    begin,
                    values.stream()
                            .map(value -> utf8(begin + quoted(value.code())))
                            .toList());
        }
    }

    TypeText(SituationType<?> situation) {
        type = utf8("\"type\":" + quoted(situation.code()));
        facts = situation.facts();
        facts.forEach(fact -> inOrder.add(FactMember.of(fact)));
        facts.stream()
                .sorted(Comparator.comparing(Fact::code))
                .forEach(fact -> (fact.code().compareTo("type") < 0 ? beforeType : afterType).add(FactMember.of(fact)));
        names = facts.stream().map(fact -> utf8(quoted(fact.code()))).toArray(byte[][]::new);
        echo = situation.echo();
        echo.map(Echo::fact)
                .map(Fact::values)
                .orElse(List.of())
                .forEach(value -> echoes.put(value.code(), utf8(quoted(value.code()))));
    }

    /** The text as a JSON string. */
    static String quoted(String text) {
        return Formats.compact(json -> json.writeString(text));
    }

    static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    /** The situation, its facts in the order of the type. */
    void situation(Description description, ByteBuilder out) {
        out.add('{');
        out.add(type);
        members(inOrder, description, out, true);
        out.add('}');
    }

    /** The situation with its keys sorted. */
    void canonicalSituation(Description description, ByteBuilder out) {
        out.add('{');
        members(beforeType, description, out, false);
        out.add(type);
        members(afterType, description, out, true);
        out.add('}');
    }

    private static void members(
            List<FactMember> members, Description description, ByteBuilder out, boolean commaFirst) {
        for (FactMember member : members) {
            if (description.gives(member.fact())) {
                if (commaFirst) {
                    out.add(',');
                }
                out.add(member.text(description));
                if (!commaFirst) {
                    out.add(',');
                }
            }
        }
    }

    /** What is echoed, or null. */
    void echo(Description description, ByteBuilder out) {
        out.add(echo.flatMap(one -> one.of(description)).map(echoes::get).orElse(NULL));
    }

    /** The list of the given facts among these. */
    void inert(Description description, boolean[] mayBeInert, ByteBuilder out) {
        out.add('[');
        boolean comma = false;
        for (int fact = 0; fact < names.length; fact++) {
            if (mayBeInert[fact] && description.gives(facts.get(fact))) {
                if (comma) {
                    out.add(',');
                }
                comma = true;
                out.add(names[fact]);
            }
        }
        out.add(']');
    }
}
