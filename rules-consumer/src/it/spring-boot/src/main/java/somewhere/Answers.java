package somewhere;

import city.ordinance.Assessment;
import city.ordinance.Packs;
import city.ordinance.assessment.Answer;
import city.ordinance.dsl.scenario.DocumentAssessor;
import city.ordinance.json.InputDocument;
import city.ordinance.problem.ProblemException;
import city.ordinance.spi.RulePack;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers are returned as they are; they write themselves. */
@RestController
class Answers {
    private final CityApp.Cities cities;
    private final Clock clock;

    Answers(CityApp.Cities cities, Clock clock) {
        this.cities = cities;
        this.clock = clock;
    }

    @PostMapping("/{city}/assess")
    Assessment assess(@PathVariable("city") String city, @RequestBody byte[] description) {
        DocumentAssessor.Options options = new DocumentAssessor.Options(
                Optional.of(city), Optional.empty(), false, LocalDate.now(clock));
        return new DocumentAssessor(cities::get, options)
                .assess(InputDocument.parse(description, "body"))
                .assessments()
                .get(0);
    }

    @PostMapping("/{city}/answers/{topic}")
    Answer answer(
            @PathVariable("city") String city, @PathVariable("topic") String topic, @RequestBody byte[] description) {
        return assess(city, description).topic(topic);
    }

    @GetMapping("/cities")
    List<String> cities() {
        return cities.ids();
    }

    /** The packs that a thread of the common pool finds, which knows nothing of the app. */
    @GetMapping("/cities-in-the-pool")
    CompletableFuture<List<String>> citiesInThePool() {
        return CompletableFuture.supplyAsync(
                () -> Packs.installed().stream().map(RulePack::id).toList());
    }

    @ExceptionHandler(ProblemException.class)
    ProblemDetail problems(ProblemException e) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(422), e.getMessage());
        detail.setProperty("problems", e.problems());
        return detail;
    }
}
