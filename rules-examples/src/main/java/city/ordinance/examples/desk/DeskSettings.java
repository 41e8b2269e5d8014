package city.ordinance.examples.desk;

import city.ordinance.examples.desk.http.Limits;
import city.ordinance.examples.desk.http.WebServer.Address;
import city.ordinance.spi.RulePack;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a desk is set to.
 *
 * @param address where it listens
 * @param packs the packs it answers from, at least one
 * @param asOf the day it answers for when a request names none; empty for today
 * @param limits what it bears
 * @param log where the access log goes
 * @param clock what tells the time
 */
public record DeskSettings(
        Address address, List<RulePack> packs, Optional<LocalDate> asOf, Limits limits, PrintWriter log, Clock clock) {
    /** Copies the list. */
    public DeskSettings {
        packs = List.copyOf(packs);
    }

    /** A desk on loopback, at a free port, with the usual limits. */
    public static DeskSettings local(List<RulePack> packs, PrintWriter log) {
        return new DeskSettings(
                new Address("127.0.0.1", 0, List.of()),
                packs,
                Optional.empty(),
                Limits.standard(),
                log,
                Clock.systemDefaultZone());
    }

    /** The same, for this day when a request names none. */
    public DeskSettings on(LocalDate day) {
        return new DeskSettings(address, packs, Optional.of(day), limits, log, clock);
    }

    /** The same within other limits. */
    public DeskSettings within(Limits other) {
        return new DeskSettings(address, packs, asOf, other, log, clock);
    }
}
