package city.ordinance.situation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that an {@code int} component of a situation's record is a number that was measured or counted. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Measured {
    /** What is counted, as it stands after the number: {@code dBA}, {@code alarms}. */
    String unit();

    /** The least number that there is. */
    int from();

    /** The greatest number that there is, at most {@value Measure#MOST} above the least. */
    int to();
}
