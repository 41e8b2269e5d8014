package city.ordinance.examples.desk.open311;

import static city.ordinance.examples.desk.open311.ServiceRequest.JURISDICTION;
import static city.ordinance.examples.desk.open311.ServiceRequest.SERVICE;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.desk.http.Failure;
import city.ordinance.examples.desk.http.Params;
import city.ordinance.examples.desk.http.Reply;
import city.ordinance.examples.desk.http.Request;
import city.ordinance.examples.desk.http.Route;
import city.ordinance.internal.text.Quotes;
import city.ordinance.internal.text.Spelling;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.SituationType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Open311 GeoReport v2: a jurisdiction is a pack, a service is a situation type, an attribute is a fact. A request is
 * answered at once and kept nowhere, so it gets no id.
 */
public final class Open311 {
    /** Where the addresses begin. */
    public static final String ROOT = "/open311/v2/";

    private static final String IGNORED = "Ignored-Parameters";
    private static final int MOST_NAMED = 20;
    private static final List<String> ANY = List.of("*");

    private final DeskLibrary library;

    /** Open311 over a library. */
    public Open311(DeskLibrary library) {
        this.library = library;
    }

    /** The routes. */
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (Open311Format format : Open311Format.values()) {
            String end = format.suffix();
            routes.add(Route.get(ROOT + "discovery" + end, request -> discovery(request, format))
                    .taking(ANY)
                    .kept());
            routes.add(Route.get(ROOT + "services" + end, request -> services(request, format))
                    .taking(ANY)
                    .kept());
            routes.add(Route.get(ROOT + "services/{code}" + end, request -> definition(request, format))
                    .taking(ANY)
                    .kept());
            routes.add(Route.post(ROOT + "requests" + end, request -> answer(request, format))
                    .taking(ANY)
                    .inParts());
            for (String kept : List.of("requests", "requests/{id}", "tokens/{id}")) {
                routes.add(Route.get(ROOT + kept + end, Open311::nothingKept).taking(ANY));
            }
        }
        return List.copyOf(routes);
    }

    private static Reply discovery(Request request, Open311Format format) {
        return format.reply(200, "discovery", Services.discovery(request.origin() + ROOT.replaceFirst("/$", "")));
    }

    private Reply services(Request request, Open311Format format) {
        Params params = request.formParams(ServiceRequest::repeatable);
        return naming(
                ServiceRequest.ignored(params),
                format.reply(200, "services", Services.list(rulebook(params).pack())));
    }

    private Reply definition(Request request, Open311Format format) {
        Params params = request.formParams(ServiceRequest::repeatable);
        SituationType<?> type = type(rulebook(params).pack(), request.variable());
        return naming(
                ServiceRequest.ignored(params), format.reply(200, "service_definition", Services.definition(type)));
    }

    private static Reply nothingKept(Request request) {
        throw Failure.of(
                404,
                "No request is kept here: each is answered at once, in the answer to POST requests, and gets no id.");
    }

    private Reply answer(Request request, Open311Format format) {
        if (!request.mediaType().filter(Request.FORM::equals).isPresent()) {
            throw Failure.of(415, "The body must be " + Request.FORM + " or multipart/form-data.");
        }
        Params form = request.formParams(ServiceRequest::repeatable);
        Rulebook rulebook = rulebook(form);
        SituationType<?> type = type(
                rulebook.pack(),
                form.get(SERVICE).orElseThrow(() -> bad("The request names no service_code.", SERVICE, "")));
        ServiceRequest asked = ServiceRequest.read(form, type);
        Assessment answer = rulebook.assess(asked.description(), library.asOf(Optional.empty(), false));
        library.given(answer);
        return naming(
                asked.ignored(),
                format.reply(
                        200,
                        "service_requests",
                        List.of(new ServiceNotice(rulebook.pack(), answer, request.origin()).json(format))));
    }

    /** The reply, with the names of parameters that were passed over as a header may hold them. */
    private static Reply naming(List<String> ignored, Reply reply) {
        String names = ignored.stream()
                .limit(MOST_NAMED)
                .map(name -> URLEncoder.encode(Quotes.shortened(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? reply : reply.with(IGNORED, names);
    }

    /** The pack named; without a name, the usual one. */
    private Rulebook rulebook(Params params) {
        Optional<String> named = params.get(JURISDICTION).filter(id -> !id.isEmpty());
        try {
            return named.<Rulebook>map(library).orElseGet(library::usual);
        } catch (ProblemException e) {
            List<Problem> problems =
                    e.problems().stream().map(one -> one.orAt(JURISDICTION)).toList();
            throw Failure.of(named.isPresent() ? 404 : 400, new ProblemException(problems));
        }
    }

    private static SituationType<?> type(PackInfo pack, String code) {
        return pack.type(code).orElseThrow(() -> {
            List<String> codes = pack.types().stream().map(SituationType::code).toList();
            return Failure.of(
                    404,
                    new ProblemException(new Problem(
                            ProblemCode.UNKNOWN_VALUE,
                            "There is no service " + Quotes.quote(code) + " in " + pack.id() + ".",
                            SERVICE,
                            Spelling.help(code, codes))));
        });
    }

    private static Failure bad(String message, String where, String help) {
        return Failure.of(400, new ProblemException(new Problem(ProblemCode.MALFORMED, message, where, help)));
    }
}
