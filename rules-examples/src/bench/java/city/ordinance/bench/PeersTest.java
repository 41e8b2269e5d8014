package city.ordinance.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each engine says at every point what the library says. */
class PeersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ordinance",
                "java",
                "drools-fresh",
                "drools-pooled",
                "drools-model",
                "easy-rules",
                "evrete",
                "json-logic",
                "cedar",
                "camunda-dmn"
            })
    void each_engine_agrees_with_the_library_at_every_point(String engine) {
        assertThat(Peers.proven(engine, BenchPack.of("us-mo-ofallon"))).isNotNull();
        assertThat(Peers.proven(engine, BenchPack.of("20/3"))).isNotNull();
    }
}
