package city.ordinance.examples.desk.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.eclipse.jetty.server.Request;

/** What the headers of a request say that would change its meaning, and is refused rather than ignored. */
final class Headers {
    private Headers() {}

    /** Why a request cannot be read as it is meant; empty when it can. */
    static Optional<Failure> refused(Request request, boolean bodyRead) {
        List<String> types = request.getHeaders().getValuesList(HttpHeader.CONTENT_TYPE);
        List<String> encodings = request.getHeaders().getCSV(HttpHeader.CONTENT_ENCODING, false);
        String charset = types.isEmpty() ? null : MimeTypes.getCharsetFromContentType(types.get(0));
        boolean body = request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
        if (types.size() > 1) {
            return Optional.of(Failure.of(400, "The body has more than one media type."));
        }
        if (!bodyRead && body) {
            return Optional.of(Failure.of(400, "This address reads no body."));
        }
        if (encodings.stream().anyMatch(encoding -> !encoding.equalsIgnoreCase("identity"))) {
            return Optional.of(
                    Failure.of(415, "The body is encoded; send it as it is.", "Accept-Encoding", "identity"));
        }
        return charset == null || charset.equalsIgnoreCase("utf-8")
                ? Optional.empty()
                : Optional.of(Failure.of(415, "The body must be UTF-8."));
    }

    /**
     * Whether a request is for a host of this address, with any port. A page elsewhere whose name has been made to lead
     * here names another.
     */
    static boolean host(Request request, WebServer.Address address) {
        String header = String.valueOf(request.getHeaders().get(HttpHeader.HOST));
        String named = request.getHeaders().contains(HttpHeader.HOST) ? header : Request.getServerName(request);
        return Stream.of(named, Request.getServerName(request))
                .map(name -> name.replaceFirst(":\\d*$", ""))
                .allMatch(address::answersTo);
    }

    /**
     * Whether the media type of a reply is one that the request asks for; formats count, not their special names.
     *
     * @throws Failure when the header cannot be read
     */
    static boolean accept(city.ordinance.examples.desk.http.Request request, Reply reply) {
        String accept = request.headers().getOrDefault("accept", "");
        QuotedQualityCSV ranges = new QuotedQualityCSV();
        try {
            ranges.addValue(accept);
        } catch (IllegalArgumentException e) {
            throw Failure.of(400, "The Accept header cannot be read.");
        }
        String type = bare(reply.type());
        return accept.isBlank()
                || ranges.getValues().stream()
                        .map(Headers::bare)
                        .anyMatch(range -> range.endsWith("/*")
                                ? range.equals("*/*") || type.startsWith(range.substring(0, range.length() - 1))
                                : format(range).equals(format(type)));
    }

    /** Whether what the client kept of this reply still holds. */
    static boolean holds(city.ordinance.examples.desk.http.Request request, Reply reply) {
        String kept = request.headers().getOrDefault("if-none-match", "");
        return reply.tag().isPresent()
                && (kept.strip().equals("*")
                        || Stream.of(kept.split(","))
                                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                                .anyMatch(tag -> reply.tag().get().endsWith(tag) && !tag.isEmpty()));
    }

    /** Whether the client takes a reply that is compressed. */
    static boolean gzip(city.ordinance.examples.desk.http.Request request) {
        QuotedQualityCSV encodings = new QuotedQualityCSV();
        try {
            encodings.addValue(request.headers().getOrDefault("accept-encoding", ""));
        } catch (IllegalArgumentException e) {
            return false;
        }
        return encodings.getValues().contains("gzip");
    }

    /** The failure of a request that asks for other media types than that of its reply. */
    static Failure notAccepted(Reply reply) {
        return Failure.of(406, "The answer is " + bare(reply.type()) + "; no other media type is written here.");
    }

    private static String bare(String type) {
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** What comes after the slash, or after the plus sign of {@code application/openapi+json}. */
    private static String format(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('+')) + 1);
    }
}
