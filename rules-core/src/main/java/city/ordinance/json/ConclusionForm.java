package city.ordinance.json;

import static city.ordinance.internal.form.Groups.CODES;
import static city.ordinance.internal.form.Scalars.CODE;
import static city.ordinance.internal.form.Scalars.TEXT;
import static city.ordinance.internal.form.Schemas.map;

import city.ordinance.assessment.Certainty;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.internal.form.Form;
import city.ordinance.internal.form.Groups;
import city.ordinance.internal.form.Members;
import city.ordinance.internal.form.ObjectForm;
import city.ordinance.internal.form.Scalars;
import city.ordinance.internal.form.ValueForm;
import city.ordinance.source.Hedge;
import java.util.List;
import java.util.Optional;

/** Conclusions. Their kind is the list that they stand in. */
final class ConclusionForm {
    static final Form<String> CERTAINTY = Scalars.codes(new String[] {"certain", "possible"}, code -> code);
    static final Form<Optional<String>> HEDGE = Scalars.orNull(CODE);

    private ConclusionForm() {}

    /** A conclusion of one kind. INVARIANT: {@code Conclusion.of} returns the class of the kind. */
    @SuppressWarnings("unchecked")
    static <T extends Conclusion> Form<T> of(ConclusionKind kind) {
        return Groups.named(
                "conclusion",
                ObjectForm.<T>of()
                        .with("code", CODE, Conclusion::code)
                        .with("label", TEXT, Conclusion::label)
                        .with("hedge", HEDGE, ConclusionForm::hedge)
                        .with("basis", GroundsForm.BASIS, Conclusion::basis)
                        .with(
                                "certainty",
                                CERTAINTY,
                                conclusion -> conclusion.certainty().code())
                        .with(
                                "dependsOn",
                                CODES,
                                conclusion -> conclusion.certainty().dependsOn())
                        .with("cites", CODES, Conclusion::cites)
                        .with("rules", CODES, Conclusion::rules)
                        .with("provisos", GroundsForm.PROVISOS, Conclusion::provisos)
                        .with("alternativeTo", CODES, Conclusion::alternativeTo)
                        .maybe("value", ValueForm.VALUE, Conclusion::value)
                        .read(read -> (T) conclusion(kind, read))
                        .saying(map(
                                "if", map("properties", map("certainty", map("const", "certain"))),
                                "then", map("properties", map("dependsOn", map("maxItems", 0))))));
    }

    static Optional<String> hedge(Conclusion conclusion) {
        return conclusion.hedge().map(Hedge::word);
    }

    private static Conclusion conclusion(ConclusionKind kind, Members read) {
        return Conclusion.of(
                kind,
                read.get("code"),
                read.get("label"),
                hedge(read),
                read.get("alternativeTo"),
                read.get("value"),
                certainty(read),
                GroundsForm.grounds(read));
    }

    private static Optional<Hedge> hedge(Members read) {
        Optional<String> word = read.get("hedge");
        if (read.isText("hedge") && word.filter(String::isBlank).isPresent()) {
            read.malformed("hedge", "The hedge is blank.", "Give its word, or null when there is none.");
        }
        return word.filter(text -> !text.isBlank()).map(Hedge::new);
    }

    private static Certainty certainty(Members read) {
        String code = read.get("certainty");
        List<String> dependsOn = read.get("dependsOn");
        if (code.equals("possible")) {
            return new Certainty.Possible(dependsOn);
        }
        if (!dependsOn.isEmpty() && read.says("certainty", code)) {
            read.malformed(
                    "dependsOn",
                    "What is certain depends on no fact.",
                    "Empty the list, or make the certainty \"possible\".");
        }
        return new Certainty.Certain();
    }
}
