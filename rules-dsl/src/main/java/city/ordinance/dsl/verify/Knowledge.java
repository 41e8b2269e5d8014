package city.ordinance.dsl.verify;

import city.ordinance.internal.number.MixedRadix;
import city.ordinance.internal.table.Band;
import city.ordinance.internal.table.EditionTables;
import city.ordinance.internal.table.SharedAnswer;
import city.ordinance.internal.table.Space;
import city.ordinance.situation.Description;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * All that can be known of the facts that rules read, and how an app is answered then, from what the engine decided.
 */
final class Knowledge {
    /** The most descriptions of one type that are tried; above it, a sample is. */
    private static final long MAX_DESCRIPTIONS = 1L << 13;
    /** The most cells of one type in which an app's answers are compared; above it, a sample is. */
    private static final long MAX_CELLS = 1L << 10;

    private final EditionTables tables;

    Knowledge(Examined edition) {
        this.tables = new EditionTables(
                edition.pack(),
                edition.rules(),
                (type, ordinals) -> edition.space(type).fired(ordinals),
                true);
    }

    /** The answer for a description. */
    SharedAnswer answer(Description description) {
        return tables.answers(description.type()).answer(description);
    }

    /** Visits every description of the facts that rules read, or a sample of them. */
    static void forEach(Space live, Consumer<Description> visitor) {
        MixedRadix known = known(live);
        long step = step(known.count(), MAX_DESCRIPTIONS);
        for (long number = 0; number < known.count(); number += step) {
            description(live, known, number).ifPresent(visitor);
        }
    }

    /** Whether {@link #forEach} visits a sample only. */
    static boolean samples(Space live) {
        return step(known(live).count(), MAX_DESCRIPTIONS) > 1;
    }

    /** The valid cells, or a sample of them. */
    static LongStream cells(Space live) {
        long step = step(live.cells(), MAX_CELLS);
        return LongStream.iterate(0, cell -> cell < live.cells(), cell -> cell + step)
                .filter(live::valid);
    }

    /** Whether {@link #cells} has a sample only. */
    static boolean samplesCells(Space live) {
        return step(live.cells(), MAX_CELLS) > 1;
    }

    /** For each live fact, that it is unknown, or one of its values. */
    private static MixedRadix known(Space live) {
        return new MixedRadix(IntStream.range(0, live.dimensions())
                .map(place -> live.size(place) + 1)
                .toArray());
    }

    /** One, or a prime, so that steps meet all values of all facts. */
    private static long step(long all, long most) {
        return all <= most
                ? 1
                : BigInteger.valueOf(all / most).nextProbablePrime().longValueExact();
    }

    /** The description with this number; empty when its facts contradict each other. */
    private static Optional<Description> description(Space live, MixedRadix known, long number) {
        Description.Builder builder = live.type().describe();
        for (int place = 0; place < live.dimensions(); place++) {
            int digit = known.digit(number, place);
            if (digit > 0) {
                live.band(place, digit - 1).give(builder);
            }
        }
        return builder.contradiction("").isPresent() ? Optional.empty() : Optional.of(builder.build());
    }

    /** Visits each way to learn one more fact that rules read. */
    static void forEachStep(Space live, Description description, Consumer<Description> visitor) {
        for (int place = 0; place < live.dimensions(); place++) {
            if (live.given(place, description) < 0) {
                for (int value = live.first(place, description); value <= live.last(place, description); value++) {
                    Band band = live.band(place, value);
                    if (band.allowedIn(description)) {
                        visitor.accept(band.in(description));
                    }
                }
            }
        }
    }
}
