package city.ordinance.examples.packs;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.internal.text.Sha256;
import city.ordinance.pack.NoticeTemplate;
import city.ordinance.pack.NoticeTemplate.When;
import city.ordinance.pack.PackInfo;
import city.ordinance.spi.RulePack;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fictional pack is offered like any other, and nobody can take it for law. */
class FictionalPacksTest {
    private static List<PackInfo> installed() {
        return Packs.installed().stream()
                .map(Rulebook::load)
                .map(Rulebook::pack)
                .toList();
    }

    @Test
    void all_shipped_packs_are_installed() {
        assertThat(Packs.installed())
                .extracting(RulePack::id)
                .containsExactly(
                        "us-mo", "us-mo-ofallon", "us-mo-ofallon-code", "zz-example-harbor", "zz-example-valley-noise");
    }

    @Test
    void a_pack_is_marked_as_fictional_everywhere_or_nowhere() {
        for (PackInfo pack : installed()) {
            boolean fictional = pack.id().startsWith("zz-");
            assertThat(pack.jurisdiction().country().equals("ZZ")).as(pack.id()).isEqualTo(fictional);
            assertThat(pack.title().startsWith("Fictional: ")).as(pack.id()).isEqualTo(fictional);
            assertThat(pack.source().title().startsWith("Fictional "))
                    .as(pack.id())
                    .isEqualTo(fictional);
            assertThat(pack.jurisdiction().name().endsWith(" (fictional)"))
                    .as(pack.id())
                    .isEqualTo(fictional);
            assertThat(saysFictionalAlways(pack)).as(pack.id()).isEqualTo(fictional);
        }
    }

    private static boolean saysFictionalAlways(PackInfo pack) {
        return pack.notices().stream()
                .filter(notice -> notice.when() == When.ALWAYS)
                .map(NoticeTemplate::notice)
                .anyMatch(notice ->
                        notice.code().equals("fictional") && notice.text().startsWith("FICTIONAL: "));
    }

    @Test
    void every_enforcer_and_review_route_and_sanction_of_a_fictional_pack_says_so_in_its_label() {
        installed().stream()
                .filter(pack -> pack.id().startsWith("zz-"))
                .flatMap(pack -> pack.catalog().entries().stream())
                .filter(entry -> !entry.id().kind().key().equals("steps"))
                .forEach(entry -> assertThat(entry.label()).contains("fictional"));
    }

    @Test
    void the_hash_of_a_fictional_source_is_that_of_the_text_in_the_pack() {
        for (RulePack files : Packs.installed()) {
            files.read("source.md")
                    .ifPresent(text -> assertThat(
                                    Rulebook.load(files).pack().source().sha256())
                            .contains(Sha256.hex(text)));
        }
    }
}
