package city.ordinance.json;

import static city.ordinance.internal.form.Groups.CODES;
import static city.ordinance.internal.form.Scalars.CODE;
import static city.ordinance.internal.form.Schemas.map;

import city.ordinance.assessment.Grounds;
import city.ordinance.assessment.Proviso;
import city.ordinance.internal.form.Form;
import city.ordinance.internal.form.Groups;
import city.ordinance.internal.form.Members;
import city.ordinance.internal.form.ObjectForm;
import city.ordinance.internal.form.Scalars;
import city.ordinance.source.Basis;
import java.util.List;

/** What a conclusion or an answer rests on. */
final class GroundsForm {
    static final Form<Basis> BASIS = Scalars.codes(Basis.values(), Basis::code);

    static final Form<List<Proviso>> PROVISOS = Groups.list(Groups.named(
            "proviso",
            ObjectForm.<Proviso>of()
                    .with("code", CODE, Proviso::code)
                    .with("text", Scalars.text(map("type", "string", "pattern", "^if ")), Proviso::text)
                    .with("dependsOn", CODES, Proviso::dependsOn)
                    .read(read -> new Proviso(read.get("code"), read.get("text"), read.get("dependsOn")))));

    private GroundsForm() {}

    static Grounds grounds(Members read) {
        Grounds grounds = new Grounds(read.get("provisos"), read.get("cites"), read.get("rules"));
        Basis basis = read.get("basis");
        if (basis != grounds.basis() && read.says("basis", basis.code())) {
            read.malformed(
                    "basis",
                    "The basis is \"" + basis.code() + "\", but the provisos make it \""
                            + grounds.basis().code() + "\".",
                    "It is \"interpreted\" exactly when there is a proviso.");
        }
        return grounds;
    }
}
