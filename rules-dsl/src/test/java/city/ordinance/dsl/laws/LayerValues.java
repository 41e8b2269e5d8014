package city.ordinance.dsl.laws;

import java.util.Map;
import java.util.stream.Collectors;

/** The longer values of the two further readings, in the form of the contract, each under a name. */
final class LayerValues {
    private static final Map<String, String> VALUES = Words.lines("layer-values.txt").stream()
            .collect(Collectors.toMap(line -> line.substring(0, line.indexOf(' ')), LayerValues::value));

    private LayerValues() {}

    static String of(String name) {
        return VALUES.get(name);
    }

    private static String value(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }
}
