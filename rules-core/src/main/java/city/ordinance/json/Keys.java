package city.ordinance.json;

/** The keys of each object, in the order in which they are written. */
final class Keys {
    static final String[] ASSESSMENT = {
        "pack",
        "asOf",
        "situation",
        "enforcers",
        "sanctions",
        "reviewRoutes",
        "steps",
        "answers",
        "questions",
        "inertFacts",
        "order",
        "notices",
        "sources",
        "receipt"
    };
    static final String[] PACK = {"id", "version", "sha256", "freshness", "source"};
    static final String[] SOURCE = {"title", "published", "tier", "sha256"};
    static final String[] SOURCE_OF_PACK = {"title", "publisher", "address", "published", "tier", "read", "sha256"};
    static final String[] CONCLUSION = {
        "code", "label", "hedge", "basis", "certainty", "dependsOn", "cites", "rules", "provisos", "alternativeTo"
    };
    static final String[] PROVISO = {"code", "text", "dependsOn"};
    static final String[] CERTAINTIES = {"certain", "possible"};
    static final String[] ANSWER = {"state", "text", "cites", "rules", "dependsOn", "basis", "provisos"};
    static final String[] SPECIFIED = {"state", "text", "value", "cites", "rules", "dependsOn", "basis", "provisos"};
    static final String[] SILENT = {"state", "text", "cites", "rules", "dependsOn", "basis", "provisos", "nearest"};
    static final String[] TEXT = {"kind", "text"};
    static final String[] MONEY = {"kind", "currency", "amount"};
    static final String[] MONEY_RANGE = {"kind", "currency", "atLeast", "atMost"};
    static final String[] PERIOD = {"kind", "length", "unit"};
    static final String[] QUESTION = {"fact", "text", "values", "decides"};
    static final String[] NOTICE = {"code", "text"};
    static final String[] RECEIPT = {
        "pack",
        "version",
        "packSha256",
        "vocabularySha256",
        "library",
        "asOf",
        "allowExpired",
        "situation",
        "assessmentSha256"
    };
    static final String[] EXPLANATION = {"conclusion", "holds", "dependsOn", "why", "whyNot", "changes"};
    static final String[] REASON = {"rule", "text", "facts", "cites"};
    static final String[] UNMET_RULE = {"rule", "text", "failed"};
    static final String[] UNMET = {"fact", "needs", "is"};
    static final String[] DIFFERENCE = {"added", "removed", "nowCertain", "nowPossible", "restated", "answers"};
    static final String[] COMPARED = {
        "conclusion", "label", "hedge", "basis", "certainty", "dependsOn", "cites", "provisos"
    };
    static final String[] CHANGED_ANSWER = {"topic", "before", "after"};
    static final String[] COMPARED_ANSWER = {"state", "text", "cites", "dependsOn", "provisos"};
    static final String[] INTERVIEW = {"pack", "asOf", "allowExpired", "situation", "notKnown", "settled", "next"};
    static final String[] REPLAY = {"matches", "differences", "problems", "assessment"};
    static final String[] MISMATCH = {"what", "expected", "actual"};
    static final String[] PROBLEM = {"code", "message", "where", "help"};
    static final String[] DESCRIPTION = {"pack", "asOf", "situation", "situations"};

    /** Amounts: plain decimal digits. */
    static final String AMOUNT = "-?[0-9]{1,30}(\\.[0-9]{1,30})?";

    private Keys() {}
}
