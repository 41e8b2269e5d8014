package city.ordinance.examples.desk.http;

/** Lays failures out for the part of the desk that the request was for. */
@FunctionalInterface
public interface Failures {

    /** The reply for a failure. */
    Reply reply(Request request, Failure failure);
}
