package city.ordinance.explanation;

import city.ordinance.internal.text.JsonText;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Why and why not, together.
 *
 * @param why why
 * @param whyNot why not
 */
public record Explanation(Why why, WhyNot whyNot) {
    /** What documents say of it, as JSON in one line; Jackson, of any version and however set, writes it as this. */
    @JsonValue
    @JsonRawValue
    public String toJson() {
        return JsonText.of(this);
    }
}
