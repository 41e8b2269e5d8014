package city.ordinance.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.situation.Asks;
import city.ordinance.situation.Label;
import city.ordinance.situation.SituationType;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The hash of a situation type changes with all that a person reads of it and with all that it allows. */
class VocabularyTest {
    enum Color {
        RED,
        GREEN
    }

    enum Size {
        SMALL,
        LARGE
    }

    static final class Plain {
        record Lamp(Color color, Size size) {}
    }

    static final class Swapped {
        record Lamp(Size size, Color color) {}
    }

    static final class Asked {
        record Lamp(@Asks("Which color has it?") Color color, Size size) {}
    }

    static final class Labeled {
        record Lamp(@Label("its color") Color color, Size size) {}
    }

    static final class Named {
        @Label("a lamp in the street")
        record Lamp(Color color, Size size) {}
    }

    private static String hash(Class<? extends Record> type) {
        return Vocabulary.sha256(SituationType.of(type).build());
    }

    private static String hashOf(String because, Color color) {
        SituationType.Builder<Plain.Lamp> type = SituationType.of(Plain.Lamp.class);
        return Vocabulary.sha256(
                type.never(because, type.part("color", EnumSet.of(color)), type.part("size", EnumSet.of(Size.LARGE)))
                        .build());
    }

    @Test
    void each_word_and_each_contradiction_counts() {
        assertThat(List.of(
                        hash(Plain.Lamp.class),
                        hash(Swapped.Lamp.class),
                        hash(Asked.Lamp.class),
                        hash(Labeled.Lamp.class),
                        hash(Named.Lamp.class),
                        hashOf("a large lamp is not red", Color.RED),
                        hashOf("a large lamp is never red", Color.RED),
                        hashOf("a large lamp is not red", Color.GREEN)))
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(hash(Plain.Lamp.class)).isEqualTo(hash(Plain.Lamp.class));
    }
}
