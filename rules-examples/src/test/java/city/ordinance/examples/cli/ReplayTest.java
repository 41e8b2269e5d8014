package city.ordinance.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Packs;
import city.ordinance.json.ProblemJson;
import city.ordinance.spi.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
    @TempDir
    private Path folder;

    private static final String ANSWER =
            Cli.assess(Cli.COMPLAINT, "--format", "json").out();

    private static Cli.Result replay(String text, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "replay";
        args[1] = "-";
        System.arraycopy(options, 0, args, 2, options.length);
        return new Cli().in(text).with(args);
    }

    @Test
    void an_answer_is_the_same_byte_for_byte() {
        Cli.Result result = replay(ANSWER);
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("The answer is the same, byte for byte.\n")
                .contains("  - Pack: us-mo-ofallon, version ", "  - As of: 2026-06-01\n", "  - Hash of the answer: ")
                .doesNotContain("What differs");
        assertThat(replay(ANSWER, "--format", "json").out())
                .startsWith("{\n  \"matches\": true,\n  \"differences\": [],");
    }

    @Test
    void what_differs_is_named_and_no_hash_is_shown() {
        String changed = ANSWER.replaceFirst("\"packSha256\": \"[0-9a-f]{8}", "\"packSha256\": \"00000000");
        Cli.Result result = replay(changed);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .startsWith("The answer cannot be confirmed.\n")
                .contains("What differs\n  - The content of the pack: its rules, claims or catalog. Its files are not")
                .doesNotContain("00000000", "The receipt says");
        assertThat(replay(ANSWER.replaceFirst("(\"version\": \"2)(.*?\"receipt\")", "$1$2")
                                .replaceFirst("(?s)(\"receipt\": \\{.*?\"version\": \")[^\"]+", "$11.2.3"))
                        .out())
                .contains("The version of the pack. The receipt says 1.2.3. Now it is ");
    }

    @Test
    void an_answer_that_was_touched_is_noticed() {
        Cli.Result result = replay(ANSWER.replace("\"hedge\": \"may be available\"", "\"hedge\": \"is available\""));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .contains(
                        "The answer that stands beside the receipt",
                        "What is concluded as before, but stated otherwise",
                        "Before: certain; is available: Order to disable the device")
                .doesNotContain("What else differs");
        assertThat(replay(ANSWER.replace("This is not legal advice.", "This is legal advice."))
                        .out())
                .contains("What else differs between the answer in the file and the one now\n  - The notices\n")
                .doesNotContain("stated otherwise");
    }

    @Test
    void a_receipt_alone_does_not_tell_in_what_the_answer_differs() {
        String receipt = ANSWER.substring(ANSWER.indexOf("\"receipt\": ") + 11, ANSWER.lastIndexOf('}'));
        assertThat(replay(receipt).code()).isZero();
        assertThat(replay(receipt.replaceFirst("\"assessmentSha256\": \"........", "\"assessmentSha256\": \"00000000"))
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("The answer as it is given now. A receipt alone holds no answer, and does not tell in what");
    }

    @Test
    void several_files_are_replayed_together() throws IOException {
        Path one = Files.writeString(folder.resolve("one.json"), ANSWER);
        Path two = Files.writeString(folder.resolve("two.json"), ANSWER);
        Cli.Result result = Cli.run("replay", one.toString(), two.toString(), "--format", "json");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("\"replays\"").doesNotContain("\"matches\": false");
    }

    @Test
    void the_answers_that_another_version_would_give_otherwise_are_listed() throws IOException {
        Path pack = copied("us-mo-ofallon");
        Path rules = pack.resolve("sanctions.drl");
        Files.writeString(
                rules,
                Files.readString(rules)
                        .replace("conclude.sanction( \"seizure\" )", "conclude.sanction( \"injunction\" )"));
        Path answer = Files.writeString(folder.resolve("answer.json"), ANSWER);
        Path planned = Files.writeString(
                folder.resolve("planned.json"),
                Cli.assess(
                                Cli.COMPLAINT.replaceAll(
                                        "situation:.*", "situation: {type: device-deployment, stage: planned}"),
                                "--format",
                                "json")
                        .out());
        Path harbor = Files.writeString(
                folder.resolve("harbor.json"),
                Cli.assess(Cli.COMPLAINT.replace("us-mo-ofallon", "zz-example-harbor"), "--format", "json")
                        .out());
        String[] files = {answer.toString(), planned.toString(), harbor.toString()};
        Cli.Result text = Cli.run("replay", "--against", pack + "/", files[0], files[1], files[2]);
        assertThat(text.code()).isEqualTo(1);
        assertThat(text.out())
                .startsWith(answer + ", as of 2026-06-01: no longer concluded: sanctions/seizure; stated otherwise: ")
                .doesNotContain(planned.toString())
                .contains("1 of 2 answers would be others by us-mo-ofallon ", "Passed over, as of other packs: 1.");
        Cli.Result json = Cli.run("replay", "--against", pack + "/", "--format", "json", files[0], files[1]);
        assertThat(json.out()).contains("\"same\":1", "\"removed\":[{\"conclusion\":\"sanctions/seizure\"");
        assertThat(Cli.run("replay", "--against", "us-mo-ofallon", files[0]).code())
                .isZero();
        assertThat(Cli.run("replay", "--against", "us-mo-ofallon", files[2]).err())
                .contains("No answer is one of us-mo-ofallon.");
        assertThat(Cli.run("replay", "--against", "us-mo-ofallon", "--format", "html", files[0])
                        .code())
                .isEqualTo(2);
    }

    /** The files of an installed pack, in a folder that can be changed. */
    private Path copied(String id) throws IOException {
        RulePack pack = Packs.find(id);
        Path into = folder.resolve(id);
        for (String file : pack.files()) {
            Files.createDirectories(into.resolve(file).getParent());
            Files.write(into.resolve(file), pack.read(file).orElseThrow());
        }
        return into;
    }

    @Test
    void leave_for_an_expired_pack_that_was_put_in_or_taken_out_is_noticed() {
        Cli.Result put = replay(ANSWER.replace("\"allowExpired\": false", "\"allowExpired\": true"));
        assertThat(put.code()).isEqualTo(1);
        assertThat(put.out()).contains("Whether it took leave for an expired pack to answer");
        String late = Cli.assess(Cli.COMPLAINT, "--format", "json", "--as-of", "2028-06-01", "--allow-expired")
                .out();
        assertThat(replay(late).code()).isZero();
        assertThat(replay(late.replace("\"allowExpired\": true", "\"allowExpired\": false"))
                        .code())
                .isEqualTo(1);
    }

    @Test
    void half_a_character_and_bytes_that_are_no_text_are_problems() throws IOException {
        Cli.Result half = replay(ANSWER.replace("\"text\": \"", "\"text\": \"\\ud800"), "--format", "json");
        assertThat(half.code()).isEqualTo(2);
        assertThat(ProblemJson.read(half.out()))
                .allMatch(problem -> problem.message().contains("half a character"));
        Path latin = Files.write(
                folder.resolve("latin.json"),
                ANSWER.replace("City", "Cit\u00FF").getBytes(ISO_8859_1));
        assertThat(Cli.run("replay", latin.toString()).err()).contains("malformed", "not UTF-8");
    }

    @Test
    void a_pack_that_is_not_there_and_a_text_that_is_no_receipt_are_problems() {
        Cli.Result gone = replay(ANSWER.replace("\"pack\": \"us-mo-ofallon\"", "\"pack\": \"us-mo-gone\""));
        assertThat(gone.code()).isEqualTo(2);
        assertThat(gone.err()).contains("unknown-pack");
        assertThat(replay("{}", "--format", "json").out()).contains("\"code\": \"malformed\"");
    }
}
