package city.ordinance.dsl.cases;

import city.ordinance.Rulebook;
import city.ordinance.internal.table.FromTable;
import city.ordinance.internal.table.Space;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Records what a pack says of every situation: a header, then one JSON document a line, gzipped. The same pack and day
 * give the same bytes: nothing of the clock, the machine or the library's version is written.
 */
public final class CaseSet {
    /** The name of the format, as the header has it. */
    public static final String FORMAT = "ordinance-case-set";
    /** The version of the format, as the header has it. */
    public static final int FORMAT_VERSION = 2;

    private final Rulebook rulebook;
    private final AsOf asOf;

    /** A recording of the rules in force on a day. An expired pack is recorded as well. */
    public CaseSet(Rulebook rulebook, LocalDate day) {
        this.rulebook = rulebook;
        this.asOf = AsOf.day(day).allowingExpired();
    }

    /** A recording of the pack's latest edition, as of its first covered day. */
    public static CaseSet latest(Rulebook rulebook) {
        LocalDate from = rulebook.pack().editions().stream()
                .map(edition -> edition.from())
                .reduce(rulebook.pack().coverage().from(), (one, other) -> one.isAfter(other) ? one : other);
        return new CaseSet(rulebook, from);
    }

    /**
     * Writes the set. The stream stays open.
     *
     * @return how many situations were written
     * @throws city.ordinance.problem.ProblemException when the pack does not speak for the day
     * @throws UncheckedIOException when the stream cannot be written to
     */
    public long writeGzip(OutputStream out) {
        try {
            GZIPOutputStream gzip = new GZIPOutputStream(out, 1 << 16);
            Writer writer = new OutputStreamWriter(gzip, StandardCharsets.UTF_8);
            long written = write(writer);
            writer.flush();
            gzip.finish();
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the set without compression.
     *
     * @return how many situations were written
     * @throws IOException when it cannot be written
     */
    public long write(Writer writer) throws IOException {
        writer.append(CaseLine.header(rulebook.pack(), asOf)).append('\n');
        long written = 0;
        for (SituationType<?> type : rulebook.pack().types()) {
            written += write(type, writer);
        }
        return written;
    }

    private long write(SituationType<?> type, Writer writer) throws IOException {
        long written = 0;
        for (Description situation : (Iterable<Description>) situations(type)::iterator) {
            writer.append(CaseLine.of(rulebook.assess(situation, asOf))).append('\n');
            written++;
        }
        return written;
    }

    /**
     * The situations of one of the pack's types that are recorded: all of them, but of a measured fact only both ends
     * of each band that the rules tell apart. One that no rule reads is not given.
     */
    public Stream<Description> situations(SituationType<?> type) {
        Description any = type.describe().build();
        Space space = ((FromTable) rulebook.assess(any, asOf)).answered().space();
        Stream<Description> all = Stream.of(any);
        for (Fact fact : type.facts()) {
            List<FactValue> values = fact.measured() ? ends(space, fact) : fact.values();
            if (!values.isEmpty()) {
                all = all.flatMap(so ->
                        values.stream().filter(value -> so.allows(fact, value)).map(value -> so.with(fact, value)));
            }
        }
        return all;
    }

    private static List<FactValue> ends(Space space, Fact fact) {
        int place = space.place(fact.ordinal());
        return place < 0
                ? List.of()
                : IntStream.range(0, space.size(place))
                        .mapToObj(band -> space.band(place, band))
                        .flatMap(band -> Stream.of(band.first(), band.last()))
                        .distinct()
                        .map(fact.values()::get)
                        .toList();
    }
}
