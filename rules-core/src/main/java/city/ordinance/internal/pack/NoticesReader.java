package city.ordinance.internal.pack;

import city.ordinance.assessment.Notice;
import city.ordinance.internal.tree.Fields;
import city.ordinance.internal.tree.Problems;
import city.ordinance.internal.tree.Texts;
import city.ordinance.pack.NoticeTemplate;
import city.ordinance.pack.NoticeTemplate.When;
import java.util.List;
import java.util.Optional;

/** Reads a pack's notices. */
final class NoticesReader {
    private final Problems problems;
    private final Codes codes;

    NoticesReader(Problems problems) {
        this.problems = problems;
        this.codes = new Codes("the code of a notice", problems);
    }

    List<NoticeTemplate> read(Fields fields) {
        return fields.each(fields.requiredItems("notices"), "a notice", this::notice);
    }

    private Optional<NoticeTemplate> notice(Fields fields) {
        String code = fields.requiredScalar("code").map(codes::newCode).orElse("");
        Optional<When> when = fields.requiredScalar("when")
                .flatMap(word -> Texts.oneOf(word, "when", When.values(), When::code, problems));
        Notice notice = new Notice(code, fields.requiredText("text"));
        fields.done();
        return when.map(found -> new NoticeTemplate(notice, found));
    }
}
