package city.ordinance.json;

import city.ordinance.assessment.Grounds;
import city.ordinance.assessment.Proviso;
import city.ordinance.internal.document.Problems;
import city.ordinance.source.Basis;

/** Reads what a conclusion or an answer rests on. */
final class GroundsReader {
    private GroundsReader() {}

    static Grounds read(ExactFields fields, Problems problems) {
        Grounds grounds = new Grounds(
                fields.list("provisos", node -> proviso(ExactFields.of(node, problems, Keys.PROVISO))),
                fields.texts("cites"),
                fields.texts("rules"));
        Basis basis = fields.code("basis", Basis.values(), Basis::code);
        if (basis != grounds.basis() && fields.says("basis", basis.code())) {
            fields.malformed(
                    "The basis is \"" + basis.code() + "\", but the provisos make it \""
                            + grounds.basis().code() + "\".",
                    fields.node("basis"),
                    "It is \"interpreted\" exactly when there is a proviso.");
        }
        return grounds;
    }

    private static Proviso proviso(ExactFields fields) {
        return new Proviso(fields.text("code"), fields.text("text"), fields.texts("dependsOn"));
    }
}
