package city.ordinance.examples.desk.http;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.examples.desk.http.WebServer.Address;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RouterTest {
    private static Reply answer(Route.Handler handler) {
        Router router = new Router(List.of(Route.get("/", handler)), (request, failure) -> ProblemReply.of(failure));
        Request request = new Request("GET", "/", "", Map.of(), "", Request.Body.NONE);
        return router.answer(router.find(request), request);
    }

    @Test
    void whatever_a_route_throws_is_answered() {
        assertThat(answer(request -> {
                            throw new OutOfMemoryError();
                        })
                        .status())
                .isEqualTo(503);
        assertThat(answer(request -> {
                            throw new IllegalArgumentException(new OutOfMemoryError());
                        })
                        .status())
                .isEqualTo(503);
        Reply fault = answer(request -> {
            throw new AssertionError("secret");
        });
        assertThat(fault.status()).isEqualTo(500);
        assertThat(fault.text()).doesNotContain("secret");
    }

    @Test
    void a_host_is_that_of_the_address_of_loopback_or_allowed() {
        Address here = new Address("desk.example.org", 8080, List.of("city.example.org"));
        assertThat(List.of("desk.example.org", "CITY.example.org", "localhost", "[::1]"))
                .allMatch(here::answersTo);
        assertThat(List.of("example.org", "10.0.0.1", "", "[::2]")).noneMatch(here::answersTo);
        Address everywhere = new Address("0.0.0.0", 8080, List.of());
        assertThat(List.of("10.0.0.1", "[fe80::1]", "localhost")).allMatch(everywhere::answersTo);
        assertThat(List.of("evil.example.com", "cafe", "10.0.0.1.nip.io", "")).noneMatch(everywhere::answersTo);
    }
}
