package city.ordinance.examples.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The floors of the whole house: its three jars, and what each may use of the core's inside. */
class HouseTest {
    private static final String ROOT = "city.ordinance";
    private static final Pattern FLOOR = Pattern.compile("^\\| `([a-z0-9.]+)` \\| (\\d+) \\| .*\\|$");
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("city.ordinance");

    @Test
    void each_package_uses_only_those_above_it_in_the_table_of_floors() throws IOException {
        List<String> floors = rows().map(HouseTest::name).toList();
        assertThat(ALL.stream().map(JavaClass::getPackageName).distinct()).containsExactlyInAnyOrderElementsOf(floors);
        assertThat(ALL.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(use -> floors.indexOf(use.getTargetClass().getPackageName())
                                > floors.indexOf(use.getOriginClass().getPackageName()))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    private static Stream<MatchResult> rows() throws IOException {
        return Files.readAllLines(Path.of("../docs/architecture.md")).stream()
                .flatMap(line -> FLOOR.matcher(line).results());
    }

    private static String name(MatchResult row) {
        return row.group(1).equals(ROOT) ? ROOT : ROOT + "." + row.group(1);
    }

    @Test
    void the_lines_of_each_package_are_as_the_table_says_within_a_fifth() throws IOException {
        for (MatchResult row : rows().toList()) {
            long lines = 0;
            try (Stream<Path> files = Files.list(folder(name(row)))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    lines += Files.readAllLines(file).size();
                }
            }
            assertThat((double) lines).as(row.group(1)).isCloseTo(Double.parseDouble(row.group(2)), withPercentage(20));
        }
    }

    private static Path folder(String name) {
        String module = name.startsWith(ROOT + ".dsl")
                ? "rules-dsl"
                : name.startsWith(ROOT + ".examples") ? "rules-examples" : "rules-core";
        return Path.of("..", module, "src/main/java", name.replace('.', '/'));
    }

    @Test
    void each_package_says_in_two_sentences_or_more_what_lives_there_and_what_may_not() throws IOException {
        for (String name : ALL.stream().map(JavaClass::getPackageName).collect(toSet())) {
            String said =
                    Files.readString(folder(name).resolve("package-info.java")).split("@NullMarked")[0];
            assertThat(said.split("[.](?=\\s)")).as(name).hasSizeGreaterThan(2);
        }
    }

    /** On the module path it would be an error. */
    @Test
    void no_package_stands_in_two_jars() {
        Map<String, Set<String>> jars =
                ALL.stream().collect(groupingBy(JavaClass::getPackageName, mapping(HouseTest::place, toSet())));
        assertThat(jars.values().stream().flatMap(Set::stream).distinct()).hasSize(3);
        assertThat(jars).allSatisfy((name, places) -> assertThat(places).hasSize(1));
    }

    /** The jar or folder of a class. */
    private static String place(JavaClass type) {
        String uri = type.getSource().orElseThrow().getUri().toString();
        return uri.substring(0, uri.lastIndexOf(type.getName().replace('.', '/')));
    }

    /** The exceptions stand in docs/architecture.md. */
    @Test
    void the_authors_tools_use_what_reads_and_decides_rules_and_nothing_else_of_the_inside() {
        noClasses()
                .that()
                .resideInAPackage("city.ordinance.dsl..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("city.ordinance.internal.explain..", "city.ordinance.internal.files..")
                .check(ALL);
    }

    @Test
    void the_examples_use_nothing_of_the_inside_but_how_text_is_quoted_and_spelled() {
        noClasses()
                .that()
                .resideInAPackage("city.ordinance.examples..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(
                        "city.ordinance.internal.(dialect|document|engine|table|explain|compiled|pack|files)..")
                .check(ALL);
    }
}
