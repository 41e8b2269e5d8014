package city.ordinance.examples.cli;

import city.ordinance.examples.render.TextRenderer;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output: results alone
 * @param err standard error: the rest
 * @param terminal whether standard output is a terminal
 * @param width the longest line of text
 * @param color whether text may be colored
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, boolean terminal, int width, boolean color) {

    /** The console of this process. Everything is written in UTF-8, whatever the locale. */
    static Console system() {
        boolean terminal = Terminal.isOutput();
        return new Console(
                System.in,
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                terminal,
                terminal ? Terminal.width(TextRenderer.DEFAULT_WIDTH) : TextRenderer.DEFAULT_WIDTH,
                terminal && System.getenv("NO_COLOR") == null);
    }
}
