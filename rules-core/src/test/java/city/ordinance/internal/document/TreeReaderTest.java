package city.ordinance.internal.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeReaderTest {
    private final Problems problems = Problems.ofDocument();

    private Optional<Node> read(String file, String text) {
        return TreeReader.read(text.getBytes(UTF_8), file, problems);
    }

    private String problemsOf(String file, String text) {
        read(file, text);
        return problems.list().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    private ScalarNode scalar(String text) {
        MapNode map = (MapNode) read("a.yaml", text).orElseThrow();
        assertThat(problems.list()).isEmpty();
        return (ScalarNode) map.entries().get(0).value();
    }

    @Test
    void every_part_of_a_yaml_document_knows_its_place() {
        MapNode map =
                (MapNode) read("a.yaml", "a: 1\nb~/c:\n  - x\n  - {d: y}\n").orElseThrow();
        ListNode list = (ListNode) map.entry("b~/c").orElseThrow().value();
        MapNode inner = (MapNode) list.items().get(1);
        assertThat(map.place()).hasToString("a.yaml:1:1");
        assertThat(map.entries().get(1).keyPlace()).hasToString("a.yaml:2:1 (/b~0~1c)");
        assertThat(list.items().get(0).place()).hasToString("a.yaml:3:5 (/b~0~1c/0)");
        assertThat(inner.entries().get(0).value().place()).hasToString("a.yaml:4:9 (/b~0~1c/1/d)");
    }

    @Test
    void without_a_file_the_place_is_the_pointer() {
        MapNode map = (MapNode) read("", "{\"a\": {\"b\": true}}").orElseThrow();
        MapNode inner = (MapNode) map.entries().get(0).value();
        assertThat(inner.entries().get(0).value().place()).hasToString("/a/b");
        assertThat(map.place()).hasToString("1:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: yes|STRING",
                "a: No|STRING",
                "a: 2026-06-01|STRING",
                "a: '1'|STRING",
                "a: \"true\"|STRING",
                "a: 1|NUMBER",
                "a: 1.5e3|NUMBER",
                "a: True|BOOLEAN",
                "a: false|BOOLEAN",
                "a:|NULL",
                "a: ~|NULL",
                "a: NULL|NULL",
                "{a: , b: 1}|NULL",
                "a: \"\"|STRING",
                "a: \"~\"|STRING",
            })
    void scalars_have_the_kind_that_yaml_1_2_gives_them(String text, ScalarNode.Kind kind) {
        assertThat(scalar(text).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "a: 'x|a.yaml:1:4: malformed: A quotation mark opens here and is never closed. Close it with the same mark.",
                "a: [1, 2|a.yaml:1:4: malformed: A list opens here and is never closed. Close it with \"]\".",
                "a: {b: 1|a.yaml:1:4: malformed: A map opens here and is never closed. Close it with \"}\".",
                "a: b: c|a.yaml:1:5: malformed: A colon stands where none is expected. "
                        + "Maybe the value needs quotation marks, or the line its own indentation.",
                "a: 1#b#|a.yaml:2:1: malformed: A key stands here without a colon. Write a colon and a space after the key.",
                "a:#\tb: 1|a.yaml:2:1: malformed: A tab stands here, where these files take spaces alone. "
                        + "Put spaces in its place.",
                "a: @x|a.yaml:1:4: malformed: The character @ cannot begin a value. Put the value in quotation marks.",
                "a: \"\\q\"|a.yaml:1:6: malformed: A backslash stands before a character that needs none. "
                        + "Write two backslashes, or use single quotation marks.",
                "  a: '1'# b: 2|a.yaml:2:2: malformed: This does not line up with what stands before it. "
                        + "Maybe the indentation is wrong: keys of one map begin in the same column.",
                "? [a]#: 1|a.yaml:1:4: malformed: A list or a map stands where a key must. Use text as the key.",
                "a: 1#---#b: 2|a.yaml:3:1: malformed: A second document begins here. "
                        + "Put each document into a file of its own.",
                "a: 1#...#b|a.yaml:3:1: malformed: There is text after the end. Keep one document in a file.",
                "a: 1 - b: 2|a.yaml:1:9: malformed: A colon stands where none is expected. "
                        + "Maybe the value needs quotation marks, or the line its own indentation.",
                "a: - b|a.yaml:1:4: malformed: A list item stands where none is expected. "
                        + "Maybe the indentation is wrong: keys of one map begin in the same column.",
                "a: %b|a.yaml:1:4: malformed: The character % cannot begin a value. Put the value in quotation marks.",
                "|a.yaml:1:1: malformed: The text is empty. Write the document, or name another file.",
                "---|a.yaml:1:1: malformed: The text is empty. Write the document, or name another file.",
                "# a|a.yaml:1:1: malformed: The text is empty. Write the document, or name another file.",
            })
    void yaml_that_cannot_be_read_is_explained_in_plain_words(String text, String problem) {
        String lines = text == null ? "" : text.startsWith("#") ? text : text.replace('#', '\n');
        assertThat(problemsOf("a.yaml", lines)).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{\"a\": 1,}|a.json:1:9: malformed: The character '}' is not expected here.",
                "{\"a\": x}|a.json:1:7: malformed: The word \"x\" is not expected here.",
                "{\"a\": [1|a.json:1:9: malformed: The text ends before it is complete.",
                "{\"a\": 1} {}|a.json:1:10: malformed: A second document begins here.",
            })
    void json_that_cannot_be_read_is_explained_in_plain_words(String text, String problem) {
        assertThat(problemsOf("a.json", text)).startsWith(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", ""})
    void json_is_known_by_its_name_or_by_how_it_begins(String file) {
        read(file, " {a: 1}");
        assertThat(problems.isEmpty()).isFalse();
    }

    @Test
    void a_yaml_file_may_begin_with_a_brace() {
        assertThat(read("a.yaml", "{a: 1}")).isPresent();
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void every_repeated_key_is_named_with_both_places() {
        assertThat(problemsOf("a.yaml", "a: 1\nb: {c: 1, c: 2}\na: 3\n"))
                .isEqualTo("a.yaml:2:11 (/b/c): malformed: The key \"c\" stands twice in one map: first at line 2, "
                        + "column 5, and again at line 2, column 11. Keep one of them.\n"
                        + "a.yaml:3:1 (/a): malformed: The key \"a\" stands twice in one map: first at line 1, "
                        + "column 1, and again at line 3, column 1. Keep one of them.");
    }

    @Test
    void json_with_a_repeated_key_is_refused() {
        assertThat(problemsOf("", "{\"a\": 1, \"a\": 2}"))
                .isEqualTo("/a: malformed: The key \"a\" stands twice in one map: first at line 1, column 2, "
                        + "and again at line 1, column 10. Keep one of them.");
    }

    @ParameterizedTest
    @CsvSource({
        "a: &x b,       An anchor, 1:4 (/a)",
        "a: &x [b],     An anchor, 1:4 (/a)",
        "&x a: b,       An anchor, 1:1 (/a)",
        "a: *x,         An alias,  1:4 (/a)",
        "a: !!str 5,    A tag,     1:4 (/a)",
        "a: !x {b: c},  A tag,     1:4 (/a)",
        "!!str a: b,    A tag,     1:1 (/a)",
        "<<: {a: b},    A merge key, 1:1 (/<<)",
    })
    void what_yaml_adds_to_json_is_refused(String text, String what, String place) {
        assertThat(problemsOf("a.yaml", text))
                .isEqualTo("a.yaml:" + place + ": malformed: " + what
                        + " stands here; these files have none. Write the value out in full.");
    }

    @Test
    void the_reading_goes_on_after_an_anchor() {
        assertThat(problemsOf("a.yaml", "a: &x 1\nb: *x\n").lines()).hasSize(2);
    }

    @Test
    void too_deep_a_document_is_refused() {
        String text = "[".repeat(32) + "]".repeat(32);
        assertThat(read("a.json", text)).isPresent();
        assertThat(problemsOf("a.json", "[" + text + "]"))
                .isEqualTo("a.json:1:33 (" + "/0".repeat(32) + "): too-large: Maps and lists stand in each other more "
                        + "than 32 deep. Split the document, or make it simpler.");
    }

    @Test
    void too_many_values_are_refused() {
        assertThat(problemsOf("a.json", "[1" + ",1".repeat(20_000) + "]"))
                .isEqualTo("a.json:1:40000 (/19999): too-large: The document has more than 20000 values. "
                        + "Split the document, or make it simpler.");
    }

    @Test
    void too_long_a_text_is_refused() {
        assertThat(problemsOf("a.yaml", "a".repeat((1 << 20) + 1)))
                .isEqualTo("a.yaml:1:1: too-large: The text is longer than 1 MiB. Split it into several files.");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_where_they_stand() {
        TreeReader.read("a: 1\nb: é".getBytes(StandardCharsets.ISO_8859_1), "a.yaml", problems);
        assertThat(problems.list())
                .containsExactly(new Problem(
                        "malformed",
                        "The text is not UTF-8: a byte here belongs to no character.",
                        "a.yaml:2:4",
                        "Save the file as UTF-8."));
    }

    @Test
    void control_characters_are_refused_where_they_stand() {
        assertThat(problemsOf("a.yaml", "a: 1\nb: \u001B"))
                .isEqualTo("a.yaml:2:4: malformed: The text has a character that is not allowed: U+001B. Delete it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 'b'# c",
                "a: \"b\"# c",
                "a: \"b\"#",
                "a: [b, c]# d",
                "a: [b,# d\n c]",
                "a: [# d\n c]",
                "a: {b: c}#d",
                "a: {b: 'c'#d\n}",
                "a: b # c\nd: 'e'# f\ng: h",
            })
    void a_comment_that_no_blank_parts_from_what_stands_before_it_is_refused(String text) {
        assertThat(problemsOf("a.yaml", text)).contains("A comment begins here without a space before it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# a\na: b # c\n# d # e\n",
                "a: 'b' # c#d",
                "a: 'b'\n#c\n#d\n",
                "a:  # b\n  - c  # d\n#e\n  - f",
                "a: b#c",
                "a: '#b#'\nc: \"#\"",
                "a: [b#, c] # d",
                "a: |\n  b#c\n  '#'\nd: e",
                "'a#b': c",
                "--- # a\nb: c",
            })
    void a_comment_after_a_blank_and_a_sign_within_text_are_read(String text) {
        assertThat(problemsOf("a.yaml", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:\t\n  b: c", "a:\tb", "-\ta", "\ta: b", "a: 'b'\t# c"})
    void a_tab_is_called_a_tab_wherever_it_stands(String text) {
        assertThat(problemsOf("a.yaml", text)).contains("A tab stands here", "Put spaces in its place.");
    }

    @Test
    void json_may_hold_every_character_that_json_allows() {
        String odd = "\u007F\u0080\u0085\u2028\uFFFE\uFFFF\uD83D\uDE00";
        MapNode map =
                (MapNode) read("a.json", "{\"" + odd + "\": \"" + odd + "\"}").orElseThrow();
        assertThat(problems.list()).isEmpty();
        assertThat(map.entries().get(0).key()).isEqualTo(odd);
        assertThat(map.entries().get(0).value()).extracting("text").isEqualTo(odd);
        assertThat(problemsOf("a.yaml", "a: \u007F")).contains("U+007F");
        assertThat(problemsOf("b.json", "{\"a\": \"\u0001\"}")).contains("U+0001");
    }

    @ParameterizedTest
    @CsvSource({
        "a.json, '{\"a\": \"\\ud800\"}'",
        "a.json, '{\"\\udc00\": 1}'",
        "a.yaml, 'a: \"\\ud83dx\"'",
    })
    void half_a_character_is_refused(String file, String text) {
        assertThat(problemsOf(file, text)).contains("malformed: The text holds half a character: a surrogate alone.");
    }

    @ParameterizedTest
    @CsvSource({"a.json, null", "a.yaml, null", "a.yaml, ~", "a.yaml, '--- null # a'"})
    void null_is_no_empty_text(String file, String text) {
        assertThat(read(file, text)).map(Node::kindLabel).contains("null");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        assertThat(scalar("\uFEFFa: b").place()).hasToString("a.yaml:1:4 (/a)");
    }
}
