package city.ordinance.internal.pack;

import city.ordinance.internal.text.Sha256;
import city.ordinance.situation.Contradiction;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;

/** The hash of a situation type: its facts, values, wording and contradictions. */
public final class Vocabulary {
    private static final ConcurrentHashMap<SituationType<?>, String> HASHES = new ConcurrentHashMap<>();

    private Vocabulary() {}

    /** The SHA-256 in lower-case hexadecimal. */
    public static String sha256(SituationType<?> type) {
        return HASHES.computeIfAbsent(type, t -> Sha256.hex(text(t).getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(SituationType<?> type) {
        StringBuilder text = new StringBuilder(type.code()).append('\t').append(type.label());
        for (Fact fact : type.facts()) {
            text.append('\n')
                    .append(fact.code())
                    .append('\t')
                    .append(fact.label())
                    .append('\t')
                    .append(fact.question());
            fact.measure()
                    .ifPresentOrElse(
                            measure -> text.append("\n#").append(measure.limits()),
                            () -> fact.values()
                                    .forEach(value -> text.append("\n ")
                                            .append(value.code())
                                            .append('\t')
                                            .append(value.label())));
        }
        for (Contradiction contradiction : type.contradictions()) {
            text.append("\n!").append(contradiction.because());
            contradiction
                    .parts()
                    .forEach(
                            part -> text.append('\t').append(part.fact().code()).append(part.values()));
        }
        return text.toString();
    }
}
