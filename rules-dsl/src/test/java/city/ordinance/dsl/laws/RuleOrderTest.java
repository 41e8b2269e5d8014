package city.ordinance.dsl.laws;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Assessment;
import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.assessment.Answer;
import city.ordinance.assessment.Conclusion;
import city.ordinance.pack.Edition;
import city.ordinance.situation.Description;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of rules means nothing: not within a file, and not from file to file. */
class RuleOrderTest {
    @TempDir
    Path temp;

    @Test
    void a_pack_with_its_rules_and_rule_files_in_reverse_order_gives_the_same_answers() throws IOException {
        Rulebook reversed = Rulebook.load(Packs.inFolder(reversedCopy(temp.resolve(Ofallon.FILES.id()))));
        assertThat(files(reversed)).isEqualTo(reversed(files(Ofallon.BOOK))).hasSizeGreaterThan(1);
        for (var type : Ofallon.TYPES) {
            List<Description> all = Situations.allOverLiveFacts(type);
            assertThat(all).isNotEmpty();
            for (Description description : all) {
                Assessment answer = reversed.assess(description, Ofallon.DAY);
                assertThat(said(answer)).as("%s", description).isEqualTo(said(Ofallon.assess(description)));
            }
        }
    }

    private static List<String> files(Rulebook book) {
        return book.pack().editions().stream()
                .map(Edition::rules)
                .flatMap(List::stream)
                .toList();
    }

    /** All that an assessment says, but for the hash of the pack and the order of rule ids. */
    private static Map<String, Object> said(Assessment assessment) {
        Map<String, Object> said = new HashMap<>();
        said.put(
                "conclusions",
                assessment.recommendedActions().stream()
                        .map(RuleOrderTest::said)
                        .toList());
        said.put(
                "answers",
                assessment.answers().values().stream().map(RuleOrderTest::said).toList());
        said.put("questions", assessment.questions());
        said.put("inert", assessment.inertFacts());
        said.put("order", assessment.order());
        said.put("notices", assessment.notices());
        return said;
    }

    private static List<Object> said(Conclusion conclusion) {
        return List.of(
                conclusion.id(),
                conclusion.label(),
                conclusion.hedge(),
                conclusion.basis(),
                conclusion.certainty(),
                conclusion.cites(),
                new TreeSet<>(conclusion.rules()));
    }

    private static List<Object> said(Answer answer) {
        return List.of(
                answer.topic(),
                answer.state(),
                answer.text(),
                answer.cites(),
                new TreeSet<>(answer.rules()),
                answer.dependsOn());
    }

    private static Path reversedCopy(Path folder) throws IOException {
        for (String file : Ofallon.FILES.files()) {
            Path copy = folder.resolve(file);
            Files.createDirectories(copy.getParent());
            String text = Ofallon.text(file);
            if (file.endsWith(".drl")) {
                text = reversedRules(text);
            } else if (file.equals("pack.yaml")) {
                text = reversedFiles(text);
            }
            Files.writeString(copy, text);
        }
        return folder;
    }

    private static String reversedRules(String text) {
        List<String> parts = new ArrayList<>(Arrays.asList(text.split("(?m)^(?=rule )")));
        String header = parts.remove(0);
        Collections.reverse(parts);
        return header + parts.stream().map(rule -> rule.strip() + "\n\n").collect(Collectors.joining());
    }

    private static String reversedFiles(String packYaml) {
        List<String> lines = new ArrayList<>(packYaml.lines().toList());
        int from = lines.indexOf("    rules:") + 1;
        int to = from;
        while (lines.get(to).startsWith("      - ")) {
            to++;
        }
        Collections.reverse(lines.subList(from, to));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> reversed(List<String> list) {
        List<String> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }
}
