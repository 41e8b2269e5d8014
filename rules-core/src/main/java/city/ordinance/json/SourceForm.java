package city.ordinance.json;

import static city.ordinance.internal.form.Scalars.DAY;
import static city.ordinance.internal.form.Scalars.SHA256;
import static city.ordinance.internal.form.Scalars.TEXT;
import static city.ordinance.internal.form.Scalars.orNull;

import city.ordinance.internal.form.ExtentForm;
import city.ordinance.internal.form.Form;
import city.ordinance.internal.form.Groups;
import city.ordinance.internal.form.Members;
import city.ordinance.internal.form.ObjectForm;
import city.ordinance.internal.form.Scalars;
import city.ordinance.source.Source;
import city.ordinance.source.Tier;
import java.util.Optional;

/** Sources, by whose id they stand in a map. */
final class SourceForm {
    private static final Form<Tier> TIER = Scalars.codes(Tier.values(), Tier::code);

    /** The main source of a pack, in short. */
    static final ObjectForm<Source> MAIN = ObjectForm.<Source>of()
            .with("title", TEXT, Source::title)
            .with("published", orNull(DAY), Source::published)
            .with("tier", TIER, Source::tier)
            .with("sha256", orNull(SHA256), Source::sha256)
            .read(SourceForm::source);

    static final Form<Source> SOURCE = Groups.named(
            "source",
            ObjectForm.<Source>of()
                    .with("title", TEXT, Source::title)
                    .with("publisher", TEXT, Source::publisher)
                    .with("address", orNull(TEXT), Source::address)
                    .with("published", orNull(DAY), Source::published)
                    .with("readOn", orNull(DAY), Source::readOn)
                    .with("tier", TIER, Source::tier)
                    .with("read", orNull(TEXT), Source::read)
                    .with("extent", orNull(ExtentForm.EXTENT), Source::extent)
                    .with("inForce", orNull(TEXT), Source::inForce)
                    .with("sha256", orNull(SHA256), Source::sha256)
                    .read(SourceForm::source));

    private SourceForm() {}

    /** A source with the members that its form has. */
    private static Source source(Members read) {
        return new Source(
                read.key(),
                read.get("title"),
                read.has("publisher") ? read.get("publisher") : "",
                given(read, "address"),
                read.get("published"),
                given(read, "readOn"),
                read.get("tier"),
                given(read, "read"),
                given(read, "extent"),
                given(read, "inForce"),
                read.get("sha256"));
    }

    private static <T> Optional<T> given(Members read, String name) {
        return read.has(name) ? read.get(name) : Optional.empty();
    }
}
