package city.ordinance.examples.desk.open311;

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

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JURISDICTION = "jurisdiction_id";

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
            routes.add(Route.get(ROOT + "services" + end, request -> services(request, format))
                    .taking(List.of(JURISDICTION)));
            routes.add(Route.get(ROOT + "services/{code}" + end, request -> definition(request, format))
                    .taking(List.of(JURISDICTION)));
            routes.add(Route.post(ROOT + "requests" + end, request -> answer(request, format))
                    .taking(List.of("*")));
        }
        return List.copyOf(routes);
    }

    private Reply services(Request request, Open311Format format) {
        return format.reply(
                200, "services", Services.list(rulebook(request.queryParams()).pack()));
    }

    private Reply definition(Request request, Open311Format format) {
        SituationType<?> type = type(rulebook(request.queryParams()).pack(), request.variable());
        return format.reply(200, "service_definition", Services.definition(type));
    }

    private Reply answer(Request request, Open311Format format) {
        if (!request.mediaType().filter(FORM::equals).isPresent()) {
            throw Failure.of(415, "The body must be " + FORM + ".");
        }
        Params form = request.queryParams().and(Params.parse(request.body().text(), "form"));
        Rulebook rulebook = rulebook(form);
        SituationType<?> type = type(
                rulebook.pack(),
                form.get("service_code")
                        .orElseThrow(() -> bad("The request names no service_code.", "service_code", "")));
        ServiceRequest asked = ServiceRequest.read(form, type);
        return format.reply(
                200,
                "service_requests",
                List.of(ServiceNotice.of(
                        rulebook.pack(),
                        rulebook.assess(asked.description(), library.asOf(Optional.empty(), false)),
                        format)));
    }

    /** The pack named; without a name, the only one that a request can mean. */
    private Rulebook rulebook(Params params) {
        try {
            return params.get(JURISDICTION)
                    .filter(id -> !id.isEmpty())
                    .<Rulebook>map(library)
                    .or(library::usual)
                    .orElseThrow(() -> bad(
                            "The request names no jurisdiction_id, and there are several.",
                            JURISDICTION,
                            "Name one of these: " + ids() + "."));
        } catch (ProblemException e) {
            throw Failure.of(404, e);
        }
    }

    private String ids() {
        return library.all().stream().map(book -> book.pack().id()).collect(Collectors.joining(", "));
    }

    private static SituationType<?> type(PackInfo pack, String code) {
        return pack.type(code).orElseThrow(() -> {
            List<String> codes = pack.types().stream().map(SituationType::code).toList();
            return Failure.of(
                    404,
                    new ProblemException(new Problem(
                            ProblemCode.UNKNOWN_VALUE,
                            "There is no service " + Quotes.quote(code) + " in " + pack.id() + ".",
                            "service_code",
                            Spelling.help(code, codes))));
        });
    }

    static Failure bad(String message, String where, String help) {
        return Failure.of(400, new ProblemException(new Problem(ProblemCode.MALFORMED, message, where, help)));
    }
}
