package city.ordinance.internal.dialect;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Value;
import city.ordinance.internal.text.Names;
import city.ordinance.pack.Catalog;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.ProvisoEntry;
import city.ordinance.pack.ScheduledValue;
import city.ordinance.pack.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one call on {@code conclude}: its name, its literals, and the codes in them. */
final class CallReader {
    private static final Map<String, ConclusionKind> CONCLUSIONS = Map.of(
            "enforcer", ConclusionKind.ENFORCER,
            "sanction", ConclusionKind.SANCTION,
            "reviewRoute", ConclusionKind.REVIEW_ROUTE,
            "step", ConclusionKind.STEP);

    /** The arguments of each call: a code, text, a decimal number in quotation marks, or a whole number. */
    private static final Map<String, List<String>> CALLS = new LinkedHashMap<>();

    static {
        CONCLUSIONS.keySet().stream().sorted().forEach(name -> CALLS.put(name, List.of("code")));
        CALLS.put("proviso", List.of("code"));
        CALLS.put("notSpecified", List.of("code"));
        CALLS.put("silent", List.of("code"));
        CALLS.put("notApplicable", List.of("code"));
        CALLS.put("specified", List.of("code", "text"));
        CALLS.put("amount", List.of("code", "decimal", "currency"));
        CALLS.put("amountRange", List.of("code", "decimal", "decimal", "currency"));
        CALLS.put("value", List.of("code", "code"));
        CALLS.put("period", List.of("code", "number", "unit"));
    }

    private final Catalog catalog;
    private final Lint lint;

    CallReader(Catalog catalog, Lint lint) {
        this.catalog = catalog;
        this.lint = lint;
    }

    Optional<Consequence> read(String name, List<String> arguments, RulePlace place) {
        List<String> shape = CALLS.get(name);
        if (shape == null) {
            lint.add(
                    "unknown-call",
                    place,
                    "There is no call conclude." + name + ".",
                    Names.suggest(name, CALLS.keySet()));
            return Optional.empty();
        }
        if (!fits(shape, arguments)) {
            lint.add(
                    "arguments",
                    place,
                    "The call conclude." + name + " does not take these arguments: " + String.join(", ", arguments)
                            + ".",
                    "It takes: " + String.join(", ", shape) + "; all but a whole number in quotation marks.");
            return Optional.empty();
        }
        List<String> values = arguments.stream().map(CallReader::unquoted).toList();
        ConclusionKind kind = CONCLUSIONS.get(name);
        if (kind != null) {
            return conclusion(new ConclusionId(kind, values.get(0)), place);
        }
        return name.equals("proviso") ? proviso(values.get(0), place) : answer(name, values, place);
    }

    private static boolean fits(List<String> shape, List<String> arguments) {
        if (shape.size() != arguments.size()) {
            return false;
        }
        for (int i = 0; i < shape.size(); i++) {
            if (!fits(shape.get(i), arguments.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String kind, String argument) {
        return switch (kind) {
            case "number" -> argument.matches("[1-9]\\d{0,8}");
            case "decimal" -> argument.matches("\"\\d{1,12}(\\.\\d{1,4})?\"");
            case "currency" -> argument.matches("\"[A-Z]{3}\"");
            default -> argument.startsWith("\"") && argument.length() > 2;
        };
    }

    private static String unquoted(String argument) {
        return argument.startsWith("\"")
                ? argument.substring(1, argument.length() - 1).replaceAll("\\\\(.)", "$1")
                : argument;
    }

    private Optional<Consequence> conclusion(ConclusionId id, RulePlace place) {
        if (catalog.entry(id).isEmpty()) {
            List<String> codes = catalog.entries(id.kind()).stream()
                    .map(CatalogEntry::id)
                    .map(ConclusionId::code)
                    .toList();
            lint.add(
                    "unknown-code",
                    place,
                    "The catalog has no " + id.kind().label() + " \"" + id.code() + "\".",
                    Names.suggest(id.code(), codes));
            return Optional.empty();
        }
        return Optional.of(new Consequence.Concludes(id));
    }

    private Optional<Consequence> proviso(String code, RulePlace place) {
        if (catalog.proviso(code).isEmpty()) {
            List<String> codes =
                    catalog.provisos().stream().map(ProvisoEntry::code).toList();
            lint.add("unknown-code", place, "The catalog has no proviso \"" + code + "\".", Names.suggest(code, codes));
            return Optional.empty();
        }
        return Optional.of(new Consequence.Qualifies(code));
    }

    private Optional<Consequence> answer(String name, List<String> values, RulePlace place) {
        String code = values.get(0);
        Optional<Topic> topic = catalog.topic(code);
        if (topic.isEmpty()) {
            List<String> codes = catalog.topics().stream().map(Topic::code).toList();
            lint.add("unknown-code", place, "The catalog has no topic \"" + code + "\".", Names.suggest(code, codes));
            return Optional.empty();
        }
        AnswerState state = state(name);
        if (!topic.get().texts().containsKey(state)) {
            lint.add(
                    "missing-text",
                    place,
                    "The catalog has no sentence for the topic \"" + code + "\" when it is " + state.code() + ".",
                    "Add texts: {" + state.code() + ": \"...\"} to the topic in pack.yaml.");
        }
        return name.equals("value")
                ? scheduled(code, values.get(1), place)
                : Optional.of(new Consequence.Answers(code, state, value(name, values, place)));
    }

    private Optional<Consequence> scheduled(String topic, String code, RulePlace place) {
        Optional<ScheduledValue> value = catalog.value(code);
        if (value.isEmpty()) {
            List<String> codes =
                    catalog.schedule().stream().map(ScheduledValue::code).toList();
            lint.add(
                    "unknown-code",
                    place,
                    "The schedule has no value \"" + code + "\".",
                    codes.isEmpty() ? "Add it to schedule.yaml." : Names.suggest(code, codes));
        }
        return value.map(found ->
                new Consequence.Answers(topic, AnswerState.SPECIFIED, Optional.of(found.value()), Optional.of(code)));
    }

    private static AnswerState state(String name) {
        return switch (name) {
            case "notSpecified" -> AnswerState.NOT_SPECIFIED;
            case "silent" -> AnswerState.SILENT;
            case "notApplicable" -> AnswerState.NOT_APPLICABLE;
            default -> AnswerState.SPECIFIED;
        };
    }

    private Optional<Value> value(String name, List<String> values, RulePlace place) {
        ValueReader reader = new ValueReader((message, help) -> lint.add("value", place, message, help));
        return switch (name) {
            case "specified" -> Optional.of(reader.text(values.get(1)));
            case "amount" -> Optional.of(reader.money(values.get(1), values.get(2)));
            case "amountRange" -> Optional.of(reader.moneyRange(values.get(1), values.get(2), values.get(3)));
            case "period" -> Optional.of(reader.period(Integer.parseInt(values.get(1)), values.get(2)));
            default -> Optional.empty();
        };
    }
}
