package city.ordinance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ServeTest {
    @Test
    void has_help_and_a_version() {
        assertThat(Cli.run("serve", "--help").out())
                .startsWith("Usage: ordinance serve")
                .contains("127.0.0.1", "8080");
        assertThat(Cli.run("serve", "--version").out()).startsWith("ordinance ");
    }

    @Test
    void a_port_in_use_is_bad_usage() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Cli.Result result = Cli.run("serve", "--port", String.valueOf(taken.getLocalPort()));
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).contains("cannot listen on 127.0.0.1 port " + taken.getLocalPort());
        }
    }

    @Test
    void a_wrong_day_or_pack_is_bad_input() {
        assertThat(Cli.run("serve", "--as-of", "soon").code()).isEqualTo(2);
        Cli.Result result = Cli.run("serve", "--pack", "ofallon");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("ambiguous-jurisdiction");
    }
}
