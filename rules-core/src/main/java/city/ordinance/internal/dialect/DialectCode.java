package city.ordinance.internal.dialect;

import java.util.Arrays;

/** The codes of all problems that rule text can have. */
public enum DialectCode {
    /** Text that is no rule. */
    SYNTAX("syntax"),
    /** A character that hides. */
    CHARACTER("character"),
    /** A Unicode escape. */
    ESCAPE("escape"),
    /** A long file. */
    FILE_TOO_LONG("file-too-long"),
    /** More than is read. */
    TOO_LARGE("too-large"),
    /** Brackets within brackets. */
    TOO_DEEP("too-deep"),
    /** Another package. */
    PACKAGE("package"),
    /** Another import. */
    IMPORT("import"),
    /** One name, two classes. */
    IMPORT_CLASH("import-clash"),
    /** Another global, or none. */
    GLOBAL("global"),
    /** Another statement. */
    STATEMENT("statement"),
    /** An attribute. */
    ATTRIBUTE("attribute"),
    /** A name without id. */
    RULE_NAME("rule-name"),
    /** One id, two rules. */
    DUPLICATE_RULE("duplicate-rule"),
    /** An annotation twice. */
    REPEATED_ANNOTATION("repeated-annotation"),
    /** No claims. */
    MISSING_CITES("missing-cites"),
    /** A claim that is not there. */
    UNKNOWN_CLAIM("unknown-claim"),
    /** A claim twice. */
    DUPLICATE_CLAIM("duplicate-claim"),
    /** Another annotation. */
    UNKNOWN_ANNOTATION("unknown-annotation"),
    /** An annotation that is not one text. */
    ANNOTATION_VALUE("annotation-value"),
    /** No condition. */
    NO_CONDITION("no-condition"),
    /** Another type. */
    UNKNOWN_TYPE("unknown-type"),
    /** A variable. */
    BINDING("binding"),
    /** Facts from elsewhere. */
    FROM("from"),
    /** Eval. */
    EVAL("eval"),
    /** Another kind of condition. */
    ELEMENT("element"),
    /** Conditions within conditions. */
    NESTED_ELEMENT("nested-element"),
    /** The absence of a finding. */
    NOT_FINDING("not-finding"),
    /** Another constraint. */
    CONSTRAINT("constraint"),
    /** Another operator. */
    OPERATOR("operator"),
    /** Another fact. */
    UNKNOWN_FACT("unknown-fact"),
    /** Another constant. */
    UNKNOWN_CONSTANT("unknown-constant"),
    /** A constant twice. */
    REPEATED_CONSTANT("repeated-constant"),
    /** A constant of another enum. */
    OTHER_ENUM("other-enum"),
    /** Text in place of a constant. */
    ENUM_WITH_TEXT("enum-with-text"),
    /** No consequence. */
    NO_CONSEQUENCE("no-consequence"),
    /** Another consequence. */
    CONSEQUENCE("consequence"),
    /** Another call. */
    UNKNOWN_CALL("unknown-call"),
    /** Other arguments. */
    ARGUMENTS("arguments"),
    /** A value that no source gives. */
    VALUE("value"),
    /** A code that the catalog lacks. */
    UNKNOWN_CODE("unknown-code"),
    /** A sentence that the catalog lacks. */
    MISSING_TEXT("missing-text"),
    /** A finding that nobody makes. */
    UNKNOWN_FINDING("unknown-finding"),
    /** A finding that nobody needs. */
    UNUSED_FINDING("unused-finding"),
    /** Findings in a circle. */
    FINDING_CYCLE("finding-cycle"),
    /** What the compiler refuses. */
    COMPILE("compile"),
    /** What was compiled is not what was read. */
    COMPILED_DIFFERS("compiled-differs");

    private static final String PREFIX = "dsl-";

    private final String code;

    DialectCode(String code) {
        this.code = PREFIX + code;
    }

    /** The code of the problem. */
    public String code() {
        return code;
    }

    /** The code with this name, which is written without the prefix that all of them have. */
    static DialectCode named(String name) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.code.equals(PREFIX + name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }
}
