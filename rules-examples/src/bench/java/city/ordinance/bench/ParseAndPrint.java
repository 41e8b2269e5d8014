package city.ordinance.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What a cold start is measured against: reads the JSON of an assessment, token by token, and prints it. */
public final class ParseAndPrint {
    private ParseAndPrint() {}

    /** Prints the file that is named. */
    public static void main(String[] arguments) throws Exception {
        JsonFactory factory = new JsonFactory();
        try (JsonParser in = factory.createParser(ObjectReadContext.empty(), Files.readAllBytes(Path.of(arguments[0])));
                JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), System.out)) {
            while (in.nextToken() != null) {
                out.copyCurrentEvent(in);
            }
        }
    }
}
