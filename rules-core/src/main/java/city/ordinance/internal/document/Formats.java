package city.ordinance.internal.document;

import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** How documents are laid out. Pretty JSON looks as {@code JSON.stringify(document, null, 2)} prints it. */
public final class Formats {
    /** JSON; a stream that is written to stays open. */
    public static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** YAML. */
    public static final YAMLFactory YAML = YAMLFactory.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();

    private static final JsonMapper MAPPER = new JsonMapper(JSON);
    private static final ObjectWriteContext COMPACT = ObjectWriteContext.empty();
    private static final ObjectWriteContext PRETTY = new Pretty();

    private Formats() {}

    /** A document is written by telling a generator its parts. */
    public interface Document extends Consumer<JsonGenerator> {}

    /** Indented JSON. */
    public static String pretty(Document document) {
        return text(JSON, PRETTY, document);
    }

    /** Maps, lists, texts, numbers and truth values as indented JSON. */
    public static String prettyTree(Object tree) {
        return pretty(json -> MAPPER.writeValue(json, tree));
    }

    /** JSON in one line. */
    public static String compact(Document document) {
        return text(JSON, COMPACT, document);
    }

    /** YAML with all text quoted. */
    public static String yaml(Document document) {
        return text(YAML, COMPACT, document);
    }

    /** Writes pretty JSON in UTF-8, flushes, and leaves the stream open. */
    public static void pretty(Document document, OutputStream out) {
        write(JSON.createGenerator(PRETTY, out), document);
    }

    private static String text(TokenStreamFactory factory, ObjectWriteContext context, Document document) {
        Writer writer = new StringWriter();
        write(factory.createGenerator(context, writer), document);
        return writer.toString();
    }

    private static void write(JsonGenerator opened, Document document) {
        try (JsonGenerator generator = opened) {
            document.accept(generator);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        } catch (JacksonException e) {
            throw new IllegalArgumentException("this cannot be written: " + e.getOriginalMessage(), e);
        }
    }

    private static final class Pretty extends ObjectWriteContext.Base {
        private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
        private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(new Separators()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(TWO_SPACES)
                .withArrayIndenter(TWO_SPACES);

        /** A printer of its own for every generator, for a printer counts how deep it is. */
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return PRINTER.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
