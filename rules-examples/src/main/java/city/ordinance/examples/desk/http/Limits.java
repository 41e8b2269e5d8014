package city.ordinance.examples.desk.http;

import java.time.Duration;

/**
 * What the server bears.
 *
 * @param body the most bytes of a body, without the files in it
 * @param media the most bytes of a body with files, which are dropped
 * @param headers the most bytes of an address and its headers
 * @param connections the most connections at a time; more wait until one is closed
 * @param idle how long a connection may be silent
 * @param crowded how long it may be silent while there are as many connections as there may be
 * @param request how long a request may take to arrive whole, however it trickles
 * @param closing how long requests under way have when the server stops
 */
public record Limits(
        int body,
        long media,
        int headers,
        int connections,
        Duration idle,
        Duration crowded,
        Duration request,
        Duration closing) {

    /** The limits of the desk. */
    public static Limits standard() {
        return new Limits(
                64 * 1024,
                16L << 20,
                8 * 1024,
                512,
                Duration.ofSeconds(30),
                Duration.ofSeconds(1),
                Duration.ofSeconds(10),
                Duration.ofSeconds(5));
    }
}
