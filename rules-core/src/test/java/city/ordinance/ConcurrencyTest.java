package city.ordinance;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.json.AssessmentJson;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.NoiseReport;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;

/** A rulebook is shared between threads from its first question on. */
class ConcurrencyTest {
    private static final int THREADS = 8;
    private static final List<AsOf> DAYS = List.of(AsOf.day(LocalDate.of(2026, 4, 1)), NoisePack.DAY);
    private static final List<Description> ALL = all();

    @RepeatedTest(2)
    void many_threads_on_a_fresh_rulebook_get_equal_answers() throws Exception {
        Map<String, String> alone = answers(Rulebook.load(NoisePack.whole()), 0);
        Rulebook shared = Rulebook.load(NoisePack.whole());
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Map<String, String>>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int seed = i;
                results.add(threads.submit(() -> {
                    start.await();
                    return answers(shared, seed);
                }));
            }
            for (Future<Map<String, String>> result : results) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Map<String, String> answers(Rulebook book, int seed) {
        List<Description> order = new ArrayList<>(ALL);
        Collections.shuffle(order, new Random(seed));
        Map<String, String> answers = new HashMap<>();
        for (Description description : order) {
            for (AsOf day : DAYS) {
                answers.put(description + " " + day, AssessmentJson.writeCompact(book.assess(description, day)));
            }
        }
        return answers;
    }

    private static List<Description> all() {
        List<Description> all = List.of(NoiseReport.TYPE.describe().build());
        for (Fact fact : NoiseReport.TYPE.facts().subList(0, 4)) {
            List<Description> next = new ArrayList<>(all);
            for (Description description : all) {
                fact.values().stream()
                        .filter(value -> description.allows(fact, value))
                        .forEach(value -> next.add(description.with(fact, value)));
            }
            all = next;
        }
        return all;
    }
}
