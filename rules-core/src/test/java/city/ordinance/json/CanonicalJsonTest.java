package city.ordinance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.internal.form.CanonicalWriter;
import city.ordinance.internal.form.EcmaNumber;
import city.ordinance.problem.ProblemException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    @Test
    void keys_are_sorted_by_utf_16_code_units_as_in_rfc_8785() {
        assertThat(CanonicalJson.of("""
                        {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                         "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
                         "\\u00f6": "Latin Small Letter O With Diaeresis"}"""))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void the_example_of_rfc_8785_comes_out_as_there() {
        assertThat(CanonicalJson.of("""
                        {
                          "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                          "literals": [null, true, false]
                        }"""))
                .isEqualTo("{\"literals\":[null,true,false],"
                        + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2",
    })
    void numbers_are_printed_as_appendix_b_of_rfc_8785_prints_them(String bits, String text) {
        assertThat(EcmaNumber.format(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
                .isEqualTo(text);
    }

    @Property
    void a_printed_number_reads_back_as_the_same(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        if (Double.isFinite(value)) {
            assertThat(Double.parseDouble(EcmaNumber.format(value)) == value).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "{\"a\":1,\"a\":1}",
                "1 2",
                "1e999",
                "\"\\ud800\"",
                "{\"\\ud800\":1}",
                "NaN",
                "01",
                "'a'"
            })
    void what_has_no_canonical_form_is_refused(String json) {
        assertThatThrownBy(() -> CanonicalJson.of(json)).isInstanceOf(ProblemException.class);
    }

    @Provide
    Arbitrary<Object> documents() {
        return documents(3);
    }

    private static Arbitrary<Object> documents(int depth) {
        Arbitrary<Object> leaf = Arbitraries.oneOf(
                AssessmentArbitraries.texts().map(text -> (Object) text),
                Arbitraries.integers().map(number -> (Object) number),
                Arbitraries.of(true, false).map(flag -> (Object) flag));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Object> list = documents(depth - 1).list().ofMaxSize(3).map(items -> (Object) items);
        Arbitrary<Object> map = Arbitraries.maps(AssessmentArbitraries.texts(), documents(depth - 1))
                .ofMaxSize(4)
                .map(members -> (Object) members);
        return Arbitraries.oneOf(leaf, list, map);
    }

    @Property(tries = 300)
    void the_form_does_not_depend_on_the_order_of_keys_or_on_space(
            @ForAll("documents") Object document, @ForAll long seed) {
        Random random = new Random(seed);
        String canonical = CanonicalJson.of(print(document, new Random(0), List.of("")));
        String shuffled = print(document, random, List.of("", " ", "\n", "\t", "\r\n  "));
        assertThat(CanonicalJson.of(shuffled)).isEqualTo(canonical);
        assertThat(CanonicalJson.of(canonical)).isEqualTo(canonical);
    }

    private static String print(Object value, Random random, List<String> spaces) {
        String space = spaces.get(random.nextInt(spaces.size()));
        if (value instanceof Map<?, ?> map) {
            List<Map.Entry<?, ?>> members = new ArrayList<>(new LinkedHashMap<Object, Object>(map).entrySet());
            Collections.shuffle(members, random);
            return members.stream()
                    .map(member -> space + print(member.getKey(), random, spaces) + space + ":"
                            + print(member.getValue(), random, spaces))
                    .collect(Collectors.joining(",", "{", space + "}"));
        } else if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> print(item, random, spaces))
                    .collect(Collectors.joining("," + space, "[" + space, "]"));
        }
        return space + (value instanceof String text ? quoted(text) : value) + space;
    }

    private static String quoted(String text) {
        CanonicalWriter quoted = new CanonicalWriter();
        quoted.text(text);
        return quoted.toString();
    }
}
