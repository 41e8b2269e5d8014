package city.ordinance.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private static final List<String> VALUES = List.of("authorized", "unauthorized");

    @ParameterizedTest
    @CsvSource({
        "DeviceDeployment, device-deployment",
        "dataKind, data-kind",
        "ORDER_RECEIVED, order-received",
        "API, api",
        "stage, stage",
        "APIKey, api-key",
        "IT, it",
        "DE_IDENTIFIED_VIDEO, de-identified-video"
    })
    void a_java_name_becomes_lower_case_words_joined_by_hyphens(String javaName, String code) {
        assertThat(Names.kebab(javaName)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "autorized, authorized",
        "authorised, authorized",
        "un-authorized, unauthorized",
        "UNAUTHORIZED, unauthorized",
        "unauthroized, unauthorized"
    })
    void a_misspelt_code_is_nearest_to_the_one_that_was_meant(String text, String meant) {
        assertThat(Names.nearest(text, VALUES)).contains(meant);
    }

    @Test
    void what_is_far_from_every_candidate_has_no_nearest() {
        assertThat(Names.nearest("banana", VALUES)).isEmpty();
        assertThat(Names.nearest("anything", List.of())).isEmpty();
        assertThat(Names.nearest("stg", List.of("stage"))).as("two letters off").contains("stage");
        assertThat(Names.nearest("st", List.of("stage")))
                .as("three letters off")
                .isEmpty();
    }

    @Test
    void help_names_the_nearest_spelling_or_else_all_of_them() {
        assertThat(Names.suggest("autorized", VALUES)).isEqualTo("Maybe you meant \"authorized\".");
        assertThat(Names.suggest("banana", VALUES)).isEqualTo("Use one of: authorized, unauthorized.");
    }

    @Test
    void a_swap_of_two_letters_is_one_edit() {
        assertThat(Names.distance("stage", "satge")).isEqualTo(1);
        assertThat(Names.distance("", "abc")).isEqualTo(3);
        assertThat(Names.distance("same", "same")).isZero();
    }

    @Test
    void names_are_compared_by_letters_and_digits_alone() {
        assertThat(Names.bare("O'Fallon")).isEqualTo(Names.bare("o-fallon")).isEqualTo("ofallon");
    }
}
