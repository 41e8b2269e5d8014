package city.ordinance.examples.render;

import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.pack.PackInfo;
import city.ordinance.pack.Topic;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the codes of one assessment are called. A code that the pack does not know stands for itself. */
public final class Words {
    private final PackInfo pack;
    private final Optional<SituationType<?>> type;

    /** The words for answers of a pack about a type of situation. */
    public Words(PackInfo pack, String typeCode) {
        this.pack = pack;
        this.type = pack.type(typeCode);
    }

    String type(String code) {
        return type.<String>map(SituationType::label).orElse(code);
    }

    Optional<Fact> known(String fact) {
        return type.flatMap(found -> found.fact(fact));
    }

    /** A fact's label. */
    public String fact(String code) {
        return known(code).map(Fact::label).orElse(code);
    }

    /** The label of a fact's value. */
    public String value(String fact, String code) {
        return known(fact)
                .flatMap(found -> found.value(code))
                .map(FactValue::label)
                .orElse(code);
    }

    /** The label of a fact's value, in quotation marks; numbers go without. */
    String quoted(String fact, String code) {
        String label = value(fact, code);
        return known(fact).filter(Fact::measured).isPresent() ? label : "\"" + label + "\"";
    }

    String topic(String code) {
        return pack.catalog().topic(code).map(Topic::label).orElse(code);
    }

    /** The facts by name, and that they are not known. */
    String unknown(List<String> facts) {
        if (facts.isEmpty()) {
            return "several facts together, which are not known";
        }
        List<String> names = facts.stream().map(this::fact).toList();
        return joined(names) + (names.size() == 1 ? ", which is not known" : ", which are not known");
    }

    /** Whether a conclusion is certain, and what it depends on if it is not. */
    String certainty(Conclusion conclusion) {
        return conclusion.certain()
                ? "certain"
                : "only possible, depending on "
                        + unknown(conclusion.certainty().dependsOn());
    }

    /** What a person calls conclusions of a kind. */
    public static String kind(ConclusionKind kind) {
        return switch (kind) {
            case ENFORCER -> "offices";
            case SANCTION -> "measures";
            case REVIEW_ROUTE -> "ways to challenge a decision";
            case STEP -> "steps";
        };
    }

    /** The text with a capital. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The text as a sentence of its own. */
    static String sentence(String text) {
        boolean ended = text.endsWith(".") || text.endsWith("?") || text.endsWith("!");
        return capital(text) + (ended || text.isEmpty() ? "" : ".");
    }

    /** {@code a}, {@code a and b}, {@code a, b, and c}. */
    public static String joined(List<String> words) {
        return joined(words, "and");
    }

    /** The same with another word than "and". */
    static String joined(List<String> words, String and) {
        int last = words.size() - 1;
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + (last > 1 ? ", " : " ") + and + " " + words.get(last);
    }
}
