package city.ordinance.spi;

/**
 * What a rule's consequence may call, on the global {@code conclude}. It can only be written to. Every argument in a
 * rule is a literal; codes are those of the pack's catalog.
 */
public interface Conclude {

    /** An office that may act. */
    void enforcer(String code);

    /** A sanction that may be available. */
    void sanction(String code);

    /** A review route that exists. */
    void reviewRoute(String code);

    /** Something to do next. */
    void step(String code);

    /** It is in doubt whether the source reaches the matter; the catalog has the doubt and what it reaches. */
    void proviso(String code);

    /** The source itself says that it does not say. */
    void notSpecified(String topic);

    /** The source gives no answer. */
    void silent(String topic);

    /** The topic does not arise, and the source says so. */
    void notApplicable(String topic);

    /** The source gives a statement, here in the pack's own words. */
    void specified(String topic, String text);

    /** The source gives an amount: a decimal number, and an ISO 4217 currency code. */
    void amount(String topic, String amount, String currency);

    /** The source gives a range of amounts: two decimal numbers, and an ISO 4217 currency code. */
    void amountRange(String topic, String from, String to, String currency);

    /** The source gives the value with this code in the pack's schedule. */
    void value(String topic, String code);

    /** The source gives a length of time, in units such as {@code days}. */
    void period(String topic, int length, String unit);
}
