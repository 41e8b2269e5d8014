package city.ordinance.examples.desk;

import city.ordinance.examples.desk.http.Limits;
import city.ordinance.examples.desk.http.WebServer.Address;
import city.ordinance.spi.RulePack;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a desk is set to.
 *
 * @param address where it listens
 * @param packs the packs it answers from, at least one
 * @param usual the id of the one that answers what names none; empty for the only one of a place that exists
 * @param asOf the day it answers for when a request names none; empty for today
 * @param limits what it bears
 * @param log where the access log goes
 * @param decisions the file that gets a line for each answer; empty for none
 * @param clock what tells the time
 */
public record DeskSettings(
        Address address,
        List<RulePack> packs,
        Optional<String> usual,
        Optional<LocalDate> asOf,
        Limits limits,
        PrintWriter log,
        Optional<Path> decisions,
        Clock clock) {
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
                Optional.empty(),
                Limits.standard(),
                log,
                Optional.empty(),
                Clock.systemDefaultZone());
    }

    /** The same at another address. */
    public DeskSettings at(Address other) {
        return new DeskSettings(other, packs, usual, asOf, limits, log, decisions, clock);
    }

    /** The same, with a line for each answer in this file. */
    public DeskSettings recording(Path file) {
        return new DeskSettings(address, packs, usual, asOf, limits, log, Optional.of(file), clock);
    }

    /** The same, where the pack with this id answers what names none. */
    public DeskSettings usually(String id) {
        return new DeskSettings(address, packs, Optional.of(id), asOf, limits, log, decisions, clock);
    }

    /** The same, for this day when a request names none. */
    public DeskSettings on(LocalDate day) {
        return new DeskSettings(address, packs, usual, Optional.of(day), limits, log, decisions, clock);
    }

    /** The same within other limits. */
    public DeskSettings within(Limits other) {
        return new DeskSettings(address, packs, usual, asOf, other, log, decisions, clock);
    }
}
