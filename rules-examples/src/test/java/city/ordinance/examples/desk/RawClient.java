package city.ordinance.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that sends what no proper client would. */
final class RawClient {
    private RawClient() {}

    static void trickle(Socket socket, String bit) throws InterruptedException {
        try {
            for (int i = 0; i < 40; i++) {
                send(socket, bit);
                Thread.sleep(50);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageNotContaining("refused");
        }
    }

    static Socket socket(RunningDesk desk) throws IOException {
        Socket socket = new Socket("127.0.0.1", desk.uri().getPort());
        socket.setSoTimeout(10_000);
        return socket;
    }

    static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    static String raw(RunningDesk desk, String text) throws IOException {
        try (Socket socket = socket(desk)) {
            send(socket, text);
            return rest(socket);
        }
    }

    /** What comes until the end, or until nothing more comes. */
    static String rest(Socket socket) throws IOException {
        socket.setSoTimeout(2_000);
        StringBuilder text = new StringBuilder();
        try {
            InputStream in = socket.getInputStream();
            byte[] buffer = new byte[8_192];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                text.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            return text.toString();
        }
        return text.toString();
    }
}
