package city.ordinance.internal.dialect;

import city.ordinance.internal.text.Names;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a constant with which a fact is compared: it must be one of the fact's own enum. */
final class ConstantReader {
    private static final Pattern CONSTANT = Pattern.compile("(?:(\\w+)\\.)?(\\w+)\\.(\\w+)");

    private final Header header;
    private final RulePlace place;
    private final Lint lint;

    ConstantReader(Header header, RulePlace place, Lint lint) {
        this.header = header;
        this.place = place;
        this.lint = lint;
    }

    /** The value; empty, with a problem, for anything else. */
    Optional<FactValue> read(Fact fact, String constant) {
        String enumName = fact.enumType().getSimpleName();
        if (constant.startsWith("\"") || constant.startsWith("'")) {
            lint.add(
                    "enum-with-text",
                    place,
                    "The fact " + fact.component() + " is compared with the text " + constant
                            + "; such a rule never fires.",
                    "Write a constant of " + enumName + " without quotation marks.");
            return Optional.empty();
        }
        Matcher parts = CONSTANT.matcher(constant);
        if (!parts.matches()) {
            lint.add(
                    "constraint",
                    place,
                    "\"" + constant + "\" is not a constant of " + enumName + ".",
                    ConstraintReader.HELP);
            return Optional.empty();
        }
        if (!named(fact.enumType(), parts.group(1), parts.group(2))) {
            lint.add(
                    "other-enum",
                    place,
                    "The fact " + fact.component() + " is compared with " + constant
                            + ", which is no constant of its own enum.",
                    "Write a constant of " + enumName + ", and import "
                            + fact.enumType().getCanonicalName() + ".");
            return Optional.empty();
        }
        return known(fact, parts.group(3));
    }

    private boolean named(Class<?> enumType, @Nullable String outer, String simple) {
        if (outer == null) {
            return enumType.equals(header.imports().get(simple));
        }
        Class<?> enclosing = header.imports().get(outer);
        return enclosing != null
                && enclosing.equals(enumType.getEnclosingClass())
                && enumType.getSimpleName().equals(simple);
    }

    private Optional<FactValue> known(Fact fact, String name) {
        Optional<FactValue> value =
                fact.values().stream().filter(v -> name(v).equals(name)).findFirst();
        if (value.isEmpty()) {
            List<String> names =
                    fact.values().stream().map(ConstantReader::name).toList();
            lint.add(
                    "unknown-constant",
                    place,
                    "The enum " + fact.enumType().getSimpleName() + " has no constant " + name + ".",
                    Names.suggest(name, names));
        }
        return value;
    }

    private static String name(FactValue value) {
        return ((Enum<?>) value.constant()).name();
    }
}
