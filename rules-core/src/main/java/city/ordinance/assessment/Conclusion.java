package city.ordinance.assessment;

import city.ordinance.internal.text.JsonText;
import city.ordinance.source.Hedge;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;

/** Something the source lets us conclude about a situation, with the hedge of the source. Never a finding of fault. */
public sealed interface Conclusion extends Grounded permits Enforcer, Sanction, ReviewRoute, Step {

    /** Its kind. */
    ConclusionKind kind();

    /** Its code in the pack's catalog. */
    String code();

    /** What a person calls it, with any second qualifier of the source. */
    String label();

    /** The hedge of the source; empty when the source says it outright. */
    Optional<Hedge> hedge();

    /** The codes of its kind of which the source offers one or the other; none is ranked before another. */
    List<String> alternativeTo();

    /** What the source gives for it, such as the most that may be imposed; empty where it gives none. */
    Optional<Value> value();

    /** Whether it holds in every situation that fits. */
    Certainty certainty();

    /** Its kind and code. */
    default ConclusionId id() {
        return new ConclusionId(kind(), code());
    }

    /** The label behind its hedge, as it should be shown: a conclusion is never shown without its hedge. */
    default String text() {
        return hedge().map(hedge -> hedge.word() + ": ").orElse("") + label();
    }

    /** Whether it holds in every situation that fits. */
    default boolean certain() {
        return certainty() instanceof Certainty.Certain;
    }

    /** What documents say of it, as JSON in one line; Jackson, of any version and however set, writes it as this. */
    @JsonValue
    @JsonRawValue
    default String toJson() {
        return JsonText.of(this);
    }

    /** A conclusion of this kind. */
    static Conclusion of(
            ConclusionKind kind,
            String code,
            String label,
            Optional<Hedge> hedge,
            List<String> alternativeTo,
            Optional<Value> value,
            Certainty certainty,
            Grounds grounds) {
        return switch (kind) {
            case ENFORCER -> new Enforcer(code, label, hedge, alternativeTo, value, certainty, grounds);
            case SANCTION -> new Sanction(code, label, hedge, alternativeTo, value, certainty, grounds);
            case REVIEW_ROUTE -> new ReviewRoute(code, label, hedge, alternativeTo, value, certainty, grounds);
            case STEP -> new Step(code, label, hedge, alternativeTo, value, certainty, grounds);
        };
    }
}
