package city.ordinance.internal.form;

import java.math.BigDecimal;
import java.math.MathContext;
import tools.jackson.core.io.NumberOutput;

/** Prints a finite double as ECMAScript does: the shortest digits that read back as the same number. */
public final class EcmaNumber {
    private static final int LARGEST_PLAIN = 21;
    private static final int SMALLEST_PLAIN = -6;

    private EcmaNumber() {}

    /** The number, which must be finite. */
    public static String format(double value) {
        if (value == 0) {
            return "0";
        }
        return (value < 0 ? "-" : "") + positive(shortest(Math.abs(value)));
    }

    /** Schubfach gives at least two digits, where ECMAScript is content with one: 5e-324, not 4.9e-324. */
    private static BigDecimal shortest(double value) {
        BigDecimal digits = new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
        BigDecimal one = digits.round(new MathContext(1));
        return digits.precision() == 2 && one.doubleValue() == value ? one.stripTrailingZeros() : digits;
    }

    /** ECMA-262, Number::toString: {@code digits} is s, {@code point} is n. */
    private static String positive(BigDecimal value) {
        String digits = value.unscaledValue().toString();
        int point = digits.length() - value.scale();
        if (point > SMALLEST_PLAIN && point <= LARGEST_PLAIN) {
            return value.toPlainString();
        }
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        int exponent = point - 1;
        return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }
}
