package somewhere;

import city.ordinance.Assessment;
import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.assessment.Answer;
import city.ordinance.dsl.scenario.DocumentAssessor;
import city.ordinance.json.InputDocument;
import city.ordinance.problem.ProblemException;
import city.ordinance.spi.RulePack;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers are returned as they are; they write themselves. */
@Path("/")
@Singleton
@Produces("application/json")
public class Answers {
    private final Map<String, Rulebook> cities = new ConcurrentHashMap<>();

    @POST
    @Path("{city}/assess")
    public Assessment assess(@PathParam("city") String city, byte[] description) {
        DocumentAssessor.Options options =
                new DocumentAssessor.Options(Optional.of(city), Optional.empty(), false, LocalDate.now());
        return new DocumentAssessor(id -> cities.computeIfAbsent(id, Rulebook::load), options)
                .assess(InputDocument.parse(description, "body"))
                .assessments()
                .get(0);
    }

    @POST
    @Path("{city}/answers/{topic}")
    public Answer answer(@PathParam("city") String city, @PathParam("topic") String topic, byte[] description) {
        return assess(city, description).topic(topic);
    }

    @GET
    @Path("cities")
    public List<String> cities() {
        return Packs.installed().stream().map(RulePack::id).toList();
    }

    @GET
    @Path("cities-in-the-pool")
    public CompletionStage<List<String>> citiesInThePool() {
        return CompletableFuture.supplyAsync(this::cities);
    }

    @ServerExceptionMapper
    public RestResponse<Map<String, Object>> problems(ProblemException e) {
        return RestResponse.ResponseBuilder.<Map<String, Object>>create(422)
                .entity(Map.of("status", 422, "detail", e.getMessage(), "problems", e.problems()))
                .type("application/problem+json")
                .build();
    }
}
