package city.ordinance.dsl.lint;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.dsl.verify.FindingCode;
import city.ordinance.dsl.verify.PackProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of codes and the lists of codes agree. */
class CodePagesTest {
    private static final Path REFERENCE = Path.of("../docs/reference");

    @Test
    void the_page_has_exactly_the_linters_codes() throws IOException {
        List<String> codes = LintCode.all().stream().map(LintCode::code).toList();
        assertThat(firstCells("lint-codes.md")).containsExactlyElementsOf(codes);
    }

    @Test
    void the_page_has_exactly_the_properties_and_the_verifiers_codes() throws IOException {
        List<String> expected = Stream.concat(
                        Stream.of(PackProperty.values()).map(PackProperty::title),
                        Stream.of(FindingCode.values()).map(FindingCode::code))
                .toList();
        assertThat(firstCells("verification.md")).containsExactlyElementsOf(expected);
    }

    @Test
    void the_page_has_each_law_and_each_meaning() throws IOException {
        String page = Files.readString(REFERENCE.resolve("verification.md"));
        assertThat(PackProperty.values())
                .allSatisfy(property -> assertThat(page).contains(property.law()));
        assertThat(FindingCode.values()).allSatisfy(code -> assertThat(page).contains(code.meaning()));
    }

    private static List<String> firstCells(String page) throws IOException {
        return Files.readAllLines(REFERENCE.resolve(page)).stream()
                .filter(line ->
                        line.startsWith("| ") && !line.startsWith("| code |") && !line.startsWith("| property |"))
                .map(line -> line.split("\\|")[1].strip().replace("`", ""))
                .toList();
    }
}
