package city.ordinance.internal.pack;

import city.ordinance.internal.document.Fields;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.document.Texts;
import city.ordinance.pack.NoticeTemplate;
import city.ordinance.pack.NoticeTemplate.When;
import city.ordinance.pack.Situations;
import city.ordinance.pack.Wording;
import city.ordinance.situation.SituationType;
import java.util.List;
import java.util.Optional;

/** Reads a pack's notices. */
final class NoticesReader {
    private static final String WHEN = "when";
    private static final String SITUATIONS = "situations";

    private final Problems problems;
    private final NewCodes codes;
    private final WordingReader wordings;
    private final List<SituationType<?>> types;

    NoticesReader(List<SituationType<?>> types, Problems problems) {
        this.types = types;
        this.problems = problems;
        this.wordings = new WordingReader(types, problems);
        this.codes = new NewCodes("the code of a notice", problems);
    }

    List<NoticeTemplate> read(Fields fields) {
        return fields.each(fields.requiredItems("notices"), "a notice", this::notice);
    }

    private Optional<NoticeTemplate> notice(Fields fields) {
        String code = fields.requiredScalar("code").map(codes::newCode).orElse("");
        List<Situations> situations = fields.each(
                fields.has(SITUATIONS) ? fields.requiredItems(SITUATIONS) : fields.items(SITUATIONS),
                "some situations",
                this::situations);
        Optional<When> when = fields.has(SITUATIONS) && !fields.has(WHEN)
                ? Optional.of(When.ALWAYS)
                : fields.requiredScalar(WHEN)
                        .flatMap(word -> Texts.oneOf(word, WHEN, When.values(), When::code, problems));
        Wording text = wordings.required(fields, "text");
        fields.done();
        return when.map(found -> new NoticeTemplate(code, text, found, situations));
    }

    private Optional<Situations> situations(Fields fields) {
        Optional<ScalarNode> named = fields.requiredScalar("type");
        Optional<SituationType<?>> type = named.flatMap(code ->
                types.stream().filter(each -> each.code().equals(code.text())).findFirst());
        if (type.isEmpty() && !types.isEmpty()) {
            named.ifPresent(code -> Texts.unknownValue(
                    code,
                    "a situation type of the pack",
                    types.stream().map(SituationType::code).toList(),
                    problems));
        }
        return type.map(found -> new Situations(found.code(), new FactValuesReader(problems).read(found, fields)));
    }
}
