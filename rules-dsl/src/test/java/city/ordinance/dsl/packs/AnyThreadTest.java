package city.ordinance.dsl.packs;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Packs;
import city.ordinance.Rulebook;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs are found from threads that know nothing of the app. */
class AnyThreadTest {
    private static final String ID = "us-mo-ofallon";

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_pack_is_loaded_in_a_thread_with_the_loader_of_the_platform_or_with_none(boolean none) throws Exception {
        FutureTask<String> load =
                new FutureTask<>(() -> Rulebook.load(ID).pack().id());
        Thread thread = new Thread(load);
        thread.setContextClassLoader(none ? null : ClassLoader.getPlatformClassLoader());
        thread.start();
        assertThat(load.get()).isEqualTo(ID);
    }

    @Test
    void a_pack_is_loaded_in_a_thread_of_the_common_pool() {
        assertThat(CompletableFuture.supplyAsync(() -> Rulebook.load(ID).pack().id())
                        .join())
                .isEqualTo(ID);
    }

    @Test
    void a_pack_of_the_library_is_found_whatever_loader_is_given() {
        assertThat(Packs.of(ClassLoader.getPlatformClassLoader()).find(ID).id()).isEqualTo(ID);
    }
}
