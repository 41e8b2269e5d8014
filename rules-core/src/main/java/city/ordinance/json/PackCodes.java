package city.ordinance.json;

import city.ordinance.assessment.ConclusionKind;
import city.ordinance.internal.document.Place;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.text.Quotes;
import city.ordinance.internal.text.Spelling;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.PackInfo;
import city.ordinance.pack.ProvisoEntry;
import city.ordinance.pack.Topic;
import city.ordinance.problem.ProblemCode;
import city.ordinance.situation.Fact;
import city.ordinance.source.Claim;
import java.util.List;
import java.util.stream.Stream;

/** The codes of a pack that a scenario may name. */
final class PackCodes {
    private final PackInfo info;
    private final Problems problems;

    PackCodes(PackInfo info, Problems problems) {
        this.info = info;
        this.problems = problems;
    }

    /**
     * Codes of one sort.
     *
     * @param what what one of them is, with its article
     * @param codes the codes
     */
    record Known(String what, List<String> codes) {}

    Known conclusions(ConclusionKind kind) {
        return new Known("one of the " + kind.key(), codes(info.catalog().entries(kind)));
    }

    Known topics() {
        return new Known("one of the topics", topicCodes());
    }

    /** Conclusions and topics: what cites claims. */
    Known citing() {
        Stream<String> conclusions = codes(info.catalog().entries()).stream();
        List<String> all = Stream.concat(conclusions, topicCodes().stream()).toList();
        return new Known("one of the conclusions and topics", all);
    }

    Known facts() {
        List<String> facts = info.types().stream()
                .flatMap(type -> type.facts().stream())
                .map(Fact::code)
                .distinct()
                .toList();
        return new Known("one of the facts", facts);
    }

    Known claims() {
        return new Known(
                "one of the claims", info.claims().stream().map(Claim::id).toList());
    }

    Known provisos() {
        return new Known(
                "one of the provisos",
                info.catalog().provisos().stream().map(ProvisoEntry::code).toList());
    }

    /** Adds a problem when the text is none of these codes. */
    void check(String text, Place place, Known known) {
        if (!known.codes().contains(text)) {
            String message = Quotes.quote(text) + " is not " + known.what() + " of the pack " + info.id() + ".";
            problems.add(ProblemCode.UNKNOWN_VALUE, message, place, Spelling.help(text, known.codes()));
        }
    }

    private static List<String> codes(List<CatalogEntry> entries) {
        return entries.stream().map(entry -> entry.id().code()).toList();
    }

    private List<String> topicCodes() {
        return info.catalog().topics().stream().map(Topic::code).toList();
    }
}
