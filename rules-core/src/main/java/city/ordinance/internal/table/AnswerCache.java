package city.ordinance.internal.table;

import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Answers descriptions of one situation type under one edition, and remembers answers: all of them where a type's live
 * facts allow few different descriptions, the latest otherwise. Thread-safe; reads take no lock.
 */
public final class AnswerCache {
    /** How many answers are remembered at most. */
    public static final int MAX_REMEMBERED = 1 << 16;

    /** How many times something {@linkplain SharedAnswer#mayKeep large} may be kept with an answer: about 100 MiB. */
    private static final int MAX_KEPT = 8_192;

    /** Without a table, a description that fits more cells than this is refused. */
    private static final long MAX_DECIDED = 1L << 16;

    private final OutcomeTable table;
    private final Merger merger;
    private final Keys keys;
    private final @Nullable SharedAnswer @Nullable [] dense;
    private final ConcurrentHashMap<Long, SharedAnswer> latest = new ConcurrentHashMap<>();
    private final AtomicInteger kept = new AtomicInteger();

    /** Answers over a table. */
    public AnswerCache(OutcomeTable table) {
        this.table = table;
        this.merger = new Merger(table);
        this.keys = new Keys(table.space());
        this.dense = keys.count() <= MAX_REMEMBERED ? new SharedAnswer[(int) keys.count()] : null;
    }

    /** The table. */
    public OutcomeTable table() {
        return table;
    }

    /** The answer for a description of the table's type. */
    public SharedAnswer answer(Description description) {
        long key = keys.of(description);
        if (dense != null) {
            SharedAnswer known = dense[(int) key];
            if (known != null) {
                return known;
            }
            SharedAnswer answered = merge(description);
            dense[(int) key] = answered;
            return answered;
        }
        return remembered(key, description);
    }

    private SharedAnswer remembered(long key, Description description) {
        SharedAnswer known = latest.get(key);
        if (known != null) {
            return known;
        }
        if (latest.size() >= MAX_REMEMBERED) {
            latest.clear();
            kept.set(0);
        }
        SharedAnswer answered = merge(description);
        latest.put(key, answered);
        return answered;
    }

    /** The answer as if nothing were remembered of it, and without remembering it. */
    public SharedAnswer answerAnew(Description description) {
        return merge(description);
    }

    boolean mayKeep() {
        return kept.get() < MAX_KEPT && kept.incrementAndGet() <= MAX_KEPT;
    }

    private SharedAnswer merge(Description description) {
        if (!table.dense()) {
            requireFew(description);
        }
        return new SharedAnswer(this, merger, merger.merge(description));
    }

    private void requireFew(Description description) {
        double fitting = 1;
        for (int place : Walk.over(table.space(), description).unknown()) {
            fitting *=
                    1 + table.space().last(place, description) - table.space().first(place, description);
        }
        if (fitting > MAX_DECIDED) {
            throw new ProblemException(new Problem(
                    ProblemCode.TOO_LARGE,
                    "More than " + MAX_DECIDED + " situations fit what is known, and each would have to be decided.",
                    "",
                    "Give more facts, or allow a table."));
        }
    }
}
