package city.ordinance.internal.form;

import static city.ordinance.internal.form.Groups.CODES;

import city.ordinance.internal.document.ListNode;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.source.Extent;
import java.util.List;
import java.util.Map;

/** How far a source was read: {@code whole}, or the sections that were read. */
public final class ExtentForm implements Form<Extent> {
    /** The form. */
    public static final Form<Extent> EXTENT = new ExtentForm();

    private static final String WHOLE = "whole";

    private ExtentForm() {}

    @Override
    public void write(Extent extent, Sink out) {
        if (extent.whole()) {
            out.text(WHOLE);
        } else {
            CODES.write(extent.sections(), out);
        }
    }

    @Override
    public Extent read(Node node, Reading reading) {
        boolean sections = node instanceof ListNode list && !list.items().isEmpty();
        boolean whole = node instanceof ScalarNode scalar && scalar.text().equals(WHOLE);
        return reading.expected(node, sections || whole, "\"whole\" or a list of the sections that were read")
                        && sections
                ? new Extent(CODES.read(node, reading))
                : Extent.WHOLE;
    }

    @Override
    public Extent standIn() {
        return Extent.WHOLE;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> sections = CODES.schema(definitions);
        sections.put("minItems", 1);
        return Schemas.oneOf(List.of(Schemas.map("const", WHOLE), sections));
    }
}
