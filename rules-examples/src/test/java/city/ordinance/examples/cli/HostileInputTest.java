package city.ordinance.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever a command is given, it is not our fault, and nothing of it steers a terminal. */
class HostileInputTest {
    private static final String FILE = "FILE";
    private static final String HEAD = "{\"pack\":\"us-mo-ofallon\",\"asOf\":\"2026-06-01\",\"situation\":";
    private static final String GOOD = HEAD + "{\"type\":\"device-deployment\",\"stage\":\"complaint\"}}";

    @TempDir
    private static Path folder;

    private static String good = "";

    /** Every command that takes a file or a folder. */
    @SuppressWarnings("unused")
    private static final List<String> ON_FILES = List.of(
            "assess FILE --format text",
            "assess FILE --format json",
            "assess FILE --format jsonl",
            "assess FILE --format jsonl --codes",
            "assess FILE FILE --format html",
            "assess GOOD --format jsonl --pack FILE/",
            "assess GOODLINES --format jsonl --output FILE",
            "explain FILE --conclusion seizure --format markdown",
            "explain FILE --conclusion seizure --format json",
            "explain FILE --graph svg",
            "whatif FILE GOOD --format text",
            "whatif GOOD FILE --format json",
            "replay FILE --format text",
            "replay FILE --format json",
            "run FILE",
            "run GOOD FILE --show",
            "ask --resume FILE --format text",
            "ask --type device-deployment --as-of 2026-06-01 --save FILE/x",
            "verify FILE",
            "diff FILE/ us-mo-ofallon",
            "packs show FILE/",
            "packs show us-mo-ofallon --graph svg --output FILE/x",
            "packs new us-xx-hostile --city Springfield --state Ohio --in FILE",
            "serve --port 0 --pack FILE/");

    /** Every option and argument that takes a word; the hostile one stands for WORD. */
    @SuppressWarnings("unused")
    private static final List<String> ON_WORDS = List.of(
            "WORD",
            "assess WORD",
            "assess GOOD --format WORD",
            "assess GOOD --format text --pack WORD",
            "assess GOOD --format text --as-of WORD",
            "assess GOODLINES --format jsonl --resume-after WORD",
            "assess GOOD --WORD",
            "explain GOOD --format text --conclusion WORD",
            "explain GOOD --graph WORD",
            "ask --type WORD --as-of 2026-06-01",
            "ask --type device-deployment --as-of 2026-06-01 --pack WORD",
            "ask --type device-deployment --as-of WORD",
            "ask --resume WORD",
            "replay WORD",
            "run WORD",
            "verify WORD",
            "diff WORD us-mo-ofallon",
            "diff us-mo-ofallon us-mo-ofallon --as-of-a WORD",
            "packs WORD",
            "packs show WORD",
            "packs show us-mo-ofallon --graph svg --type WORD",
            "packs show us-mo-ofallon --graph svg --as-of WORD",
            "packs new WORD --city Springfield --state Ohio --in OUT",
            "serve --port WORD --pack none",
            "serve --host WORD --port 0 --pack none",
            "serve --port 0 --pack WORD",
            "serve --port 0 --pack none --as-of WORD");

    private static final List<String> WORDS = List.of(
            "",
            " ",
            "-",
            "\u001B[31mx",
            "\u009B31m",
            "\u202Ex\u2066",
            "\uFFFD",
            "\uD800",
            "a\u0000b",
            "a\nb\rc",
            "x".repeat(70_000),
            "x/".repeat(5_000),
            "+999999999-12-31",
            "-999999999-01-01",
            "2026-02-30",
            "99999999999999999999999",
            "-1",
            "%s%n$x${x}",
            "@nothing",
            "O'Fallon",
            "Ｏ\u0301\uD83D\uDE00");

    private static Map<String, byte[]> contents() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        byte[] noise = new byte[5_000];
        new Random(20260308).nextBytes(noise);
        all.put("noise", noise);
        all.put("latin", "pack: Ö".getBytes(ISO_8859_1));
        all.put("wide", GOOD.getBytes(UTF_16));
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("empty", "");
        texts.put("mark", "\uFEFF");
        texts.put("null", "null");
        texts.put("number", "1e999999999");
        texts.put("list", "[]");
        texts.put("zeros", "\0".repeat(100));
        texts.put("deep", "[".repeat(100_000));
        texts.put("deeper.yaml", "- ".repeat(50_000) + "x");
        texts.put("braces.yaml", "{a: ".repeat(5_000));
        texts.put("long", GOOD + " ".repeat(2 << 20));
        texts.put("longline.jsonl", "{" + " ".repeat(2 << 20) + "\n" + GOOD + "\n");
        texts.put("surrogate", HEAD.replace("us-mo", "\\ud800") + "{\"type\":\"\\udc00\",\"\\ud800\":\"\\ud800\"}}");
        texts.put(
                "receipt",
                "{\"pack\":\"\\ud800\",\"version\":\"\",\"situation\":{\"type\":\"\\ud800\"},\"asOf\":"
                        + "\"+999999999-12-31\",\"allowExpired\":1e9}");
        texts.put("steering", HEAD.replace("us-mo", "\\u001b[31m\\u202e\\u009b") + "{\"type\":\"\\u0007\"}}");
        texts.put("steering.yaml", "pack: \"\\e[2J\"\nsituation: {type: \"\\x9b\", \"\\u202e\": \"\\a\"}\n");
        texts.put("digits", HEAD + "{\"type\":" + "9".repeat(100_000) + "}}");
        texts.put("key", "{\"" + "k".repeat(100_000) + "\":1}");
        texts.put("aliases.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n");
        texts.put("twice.json", "{\"pack\":\"a\",\"pack\":\"b\"}");
        texts.put("delete.json", "{\"pack\":\"\u007F\uFFFF\",\"situation\":null}");
        texts.put("lines.jsonl", GOOD + "\n\n\0\n{\n" + GOOD.replace("complaint", "\\ud800") + "\nnull\n" + GOOD);
        texts.forEach((name, text) -> all.put(name, text.getBytes(UTF_8)));
        return all;
    }

    private static List<String> files() {
        Stream<String> made = contents().keySet().stream();
        Stream<String> others = Stream.of("folder", "loop", "missing", "no\u001Bsuch");
        Stream<String> devices =
                Stream.of("/dev/zero", "/dev/null", "/proc/self/mem").filter(device -> Files.exists(Path.of(device)));
        return Stream.of(
                        Stream.concat(made, others)
                                .map(name -> folder.resolve(name).toString()),
                        devices)
                .flatMap(each -> each)
                .toList();
    }

    @BeforeAll
    static void write() throws IOException {
        good = Files.writeString(folder.resolve("good.json"), GOOD).toString();
        Files.createDirectory(folder.resolve("folder"));
        Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
        Files.writeString(folder.resolve("good.jsonl"), GOOD + "\n");
        writeContents();
    }

    private static void writeContents() throws IOException {
        for (Map.Entry<String, byte[]> content : contents().entrySet()) {
            Files.write(folder.resolve(content.getKey()), content.getValue());
        }
    }

    private static String[] arguments(String command, String name, String instead) {
        return Arrays.stream(command.split(" ", -1))
                .map(part -> part.equals("GOOD") ? good : part.equals("GOODLINES") ? good + "l" : part)
                .map(part -> part.equals("OUT") ? folder.resolve("out").toString() : part)
                .map(part -> part.replace(name, instead))
                .toArray(String[]::new);
    }

    private static void holds(Cli.Result result, String... arguments) {
        String[] shown = Arrays.stream(arguments)
                .map(argument -> argument.length() > 80 ? argument.substring(0, 80) : argument)
                .toArray(String[]::new);
        assertThat(result.code())
                .as("%s: %s", Arrays.toString(shown), result.err())
                .isBetween(0, 2);
        assertThat((result.out() + result.err())
                        .codePoints()
                        .filter(HostileInputTest::steers)
                        .boxed())
                .as(Arrays.toString(shown))
                .isEmpty();
    }

    private static boolean steers(int character) {
        return character != '\n'
                && List.of((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.SURROGATE)
                        .contains(Character.getType(character));
    }

    @ParameterizedTest
    @FieldSource("ON_FILES")
    void no_file_is_our_fault(String command) throws IOException {
        for (String file : files()) {
            String[] arguments = arguments(command, FILE, file);
            holds(Cli.run(arguments), arguments);
        }
        if (command.contains("--output FILE")) {
            writeContents();
        }
    }

    @ParameterizedTest
    @FieldSource("ON_WORDS")
    void no_word_is_our_fault(String command) {
        for (String word : WORDS) {
            String[] arguments = arguments(command, "WORD", word);
            holds(Cli.run(arguments), arguments);
        }
    }

    @Test
    void no_standard_input_is_our_fault() {
        List<String> commands = List.of(
                "assess - --format text",
                "assess - --format jsonl",
                "assess - --format jsonl --codes",
                "explain - --conclusion fine",
                "replay -",
                "ask --type device-deployment --as-of 2026-06-01 --format text",
                "ask --resume - --format text");
        for (byte[] content : contents().values()) {
            for (String command : commands) {
                String[] arguments = command.split(" ");
                holds(new Cli().in(new ByteArrayInputStream(content)).with(arguments), arguments);
            }
        }
    }

    @Test
    void a_word_that_no_option_can_mean_is_bad_input() {
        for (String word : List.of("+999999999-12-31", "-999999999-01-01", "2026-02-30", "\u001B[31mx", "\uFFFD")) {
            for (String option : List.of("--as-of", "--pack", "--format")) {
                assertThat(Cli.run("assess", good, option + "=" + word).code())
                        .as(option + " " + word)
                        .isEqualTo(2);
            }
        }
    }
}
