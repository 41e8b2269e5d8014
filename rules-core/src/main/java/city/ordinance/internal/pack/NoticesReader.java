package city.ordinance.internal.pack;

import city.ordinance.internal.document.Fields;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.Texts;
import city.ordinance.pack.NoticeTemplate;
import city.ordinance.pack.NoticeTemplate.When;
import city.ordinance.pack.Wording;
import city.ordinance.situation.SituationType;
import java.util.List;
import java.util.Optional;

/** Reads a pack's notices. */
final class NoticesReader {
    private final Problems problems;
    private final NewCodes codes;
    private final WordingReader wordings;

    NoticesReader(List<SituationType<?>> types, Problems problems) {
        this.problems = problems;
        this.wordings = new WordingReader(types, problems);
        this.codes = new NewCodes("the code of a notice", problems);
    }

    List<NoticeTemplate> read(Fields fields) {
        return fields.each(fields.requiredItems("notices"), "a notice", this::notice);
    }

    private Optional<NoticeTemplate> notice(Fields fields) {
        String code = fields.requiredScalar("code").map(codes::newCode).orElse("");
        Optional<When> when = fields.requiredScalar("when")
                .flatMap(word -> Texts.oneOf(word, "when", When.values(), When::code, problems));
        Wording text = wordings.required(fields, "text");
        fields.done();
        return when.map(found -> new NoticeTemplate(code, text, found));
    }
}
