package city.ordinance.situation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a person calls a situation type (on the record), a fact (on a component) or a value (on an enum constant). */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Label {
    /** The words, lower-case unless a name, without a full stop. */
    String value();
}
