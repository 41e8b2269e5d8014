package city.ordinance.json;

import city.ordinance.internal.document.Formats;
import city.ordinance.internal.form.Definitions;
import city.ordinance.internal.form.Form;
import city.ordinance.internal.form.Schemas;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.SituationType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * JSON Schemas (2020-12) of the documents, generated from the situation types and the codes of the enums. Each stands
 * alone, and none lets a key pass that is not known.
 */
public final class JsonSchemas {
    private static final Map<String, Documented> DOCUMENTS = documents();

    private JsonSchemas() {}

    /** The names of the schemas. */
    public static List<String> names() {
        return List.copyOf(DOCUMENTS.keySet());
    }

    /**
     * A schema for situations of these types; without types, a situation may have any facts.
     *
     * @throws IllegalArgumentException when no schema has the name
     */
    public static String schema(String name, List<SituationType<?>> types) {
        return schema(name, new SituationSchema(types, Optional.empty()));
    }

    /**
     * A schema for situations of the pack's types; a description may name no other pack.
     *
     * @throws IllegalArgumentException when no schema has the name
     */
    public static String schema(String name, PackInfo pack) {
        return schema(name, new SituationSchema(pack.types(), Optional.of(pack.id())));
    }

    /**
     * All schemas, and all that they refer to, as the components of an OpenAPI description: references are of the form
     * {@code #/components/schemas/receipt}. Each is JSON, under its name.
     */
    public static Map<String, String> components(List<SituationType<?>> types) {
        Definitions definitions = Definitions.ofComponents();
        SituationSchema situations = new SituationSchema(types, Optional.empty());
        situations.define(definitions);
        Map<String, Map<String, Object>> all = new TreeMap<>();
        DOCUMENTS.forEach((name, document) -> all.put(name, document.schema(name, situations, definitions)));
        definitions.all().forEach(all::putIfAbsent);
        Map<String, String> written = new TreeMap<>();
        all.forEach((name, schema) -> written.put(name, Formats.prettyTree(schema)));
        return written;
    }

    private static String schema(String name, SituationSchema situations) {
        Documented document = DOCUMENTS.get(name);
        if (document == null) {
            throw new IllegalArgumentException("no schema " + name + "; there are " + names());
        }
        Definitions definitions = Definitions.ofOne();
        situations.define(definitions);
        Map<String, Object> schema = document.schema(name, situations, definitions);
        return Formats.prettyTree(Schemas.document(name, schema, definitions));
    }

    /**
     * A document that has a schema.
     *
     * @param title what it is
     * @param form its form; empty for a description, which is described by the types of situations
     */
    private record Documented(String title, Optional<Form<?>> form) {

        /** Its schema. Where others refer to it by its name, it is taken out of the definitions. */
        Map<String, Object> schema(String name, SituationSchema situations, Definitions definitions) {
            Map<String, Object> titled = Schemas.map("title", title);
            Map<String, Object> schema =
                    form.isPresent() ? form.get().schema(definitions) : situations.description(definitions);
            titled.putAll(schema.containsKey("$ref") ? definitions.take(name) : schema);
            return titled;
        }
    }

    private static Map<String, Documented> documents() {
        Map<String, Documented> all = new TreeMap<>();
        put(all, "assessment", "The answer for one described situation", WithOthersForm.WITH_OTHERS);
        put(all, "case", "The answers for several situations, in the order of the input", WithOthersForm.CASE);
        put(all, "difference", "What differs between two answers", DifferenceJson.DIFFERENCE);
        put(
                all,
                "explanation",
                "Why something is concluded, why not, and what would change it",
                ExplanationJson.EXPLANATION);
        put(
                all,
                "explanations",
                "The explanations for several situations, in the order of the input",
                ExplanationJson.CASE);
        put(all, "interview", "An interview, from which it can be resumed", InterviewJson.INTERVIEW);
        put(all, "problems", "What is wrong with an input", ProblemJson.PROBLEMS);
        put(all, "receipt", "Enough to give an answer again, byte for byte", AssessmentForm.RECEIPT);
        put(all, "replay", "What came of giving an answer again from its receipt", ReplayJson.REPLAY);
        all.put("description", new Documented("A description of one situation, or of several", Optional.empty()));
        return all;
    }

    private static void put(Map<String, Documented> all, String name, String title, Form<?> form) {
        all.put(name, new Documented(title, Optional.of(form)));
    }
}
