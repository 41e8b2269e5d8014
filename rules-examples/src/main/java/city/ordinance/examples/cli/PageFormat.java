package city.ordinance.examples.cli;

import city.ordinance.examples.render.HtmlRenderer;
import city.ordinance.examples.render.MarkdownRenderer;
import city.ordinance.examples.render.Renderer;
import city.ordinance.examples.render.TextRenderer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The formats of what is one document, whichever way it is written. */
enum PageFormat {
    /** Text that reads well aloud. */
    TEXT,
    /** One JSON document. */
    JSON,
    /** Markdown. */
    MARKDOWN,
    /** One self-contained page. */
    HTML;

    /** The document in this format, for the console. */
    String write(Console console, Function<Renderer, String> rendered, Supplier<String> json) {
        return switch (this) {
            case TEXT -> rendered.apply(new TextRenderer(console.width(), console.color()));
            case MARKDOWN -> rendered.apply(new MarkdownRenderer());
            case HTML -> rendered.apply(new HtmlRenderer());
            case JSON -> json.get() + "\n";
        };
    }
}
