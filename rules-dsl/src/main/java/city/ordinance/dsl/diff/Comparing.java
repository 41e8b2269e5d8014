package city.ordinance.dsl.diff;

/**
 * How two editions are compared.
 *
 * @param claims whether a conclusion or an answer that rests on other claims differs; claims of two cities always do
 * @param byKind whether conclusions and topics whose codes differ are the same when their kinds in the two catalogs are
 */
public record Comparing(boolean claims, boolean byKind) {
    /** Conclusions, answers, values, hedges and bases by their codes, and no claims. */
    public static final Comparing OUTCOMES = new Comparing(false, false);
}
