package city.ordinance.internal.compiled;

import city.ordinance.assessment.AnswerState;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.Edition;
import city.ordinance.pack.NoticeTemplate;
import city.ordinance.pack.PackInfo;
import city.ordinance.pack.Topic;
import city.ordinance.situation.SituationType;
import city.ordinance.source.Claim;
import city.ordinance.source.Coverage;
import city.ordinance.source.Hedge;
import city.ordinance.source.Jurisdiction;
import city.ordinance.source.Source;
import java.util.Map;
import java.util.TreeMap;

/** Writes all of a pack but its rules. {@link InfoReader} reads it in the same order. */
final class InfoWriter {
    private final PackedWriter out;

    InfoWriter(PackedWriter out) {
        this.out = out;
    }

    void pack(PackInfo pack) {
        out.text(pack.id()).text(pack.title()).text(pack.version()).text(pack.sha256());
        jurisdiction(pack.jurisdiction());
        source(pack.source());
        coverage(pack.coverage());
        out.list(pack.types().stream().map(SituationType::code).toList(), out::text);
        out.list(pack.editions(), this::edition);
        out.list(pack.catalog().entries(), this::entry);
        out.list(pack.catalog().topics(), this::topic);
        out.list(pack.claims(), this::claim);
        out.list(pack.notices(), this::notice);
    }

    private void jurisdiction(Jurisdiction place) {
        out.text(place.name()).text(place.state()).text(place.country());
        out.texts(place.ambiguousNames()).text(place.ambiguity());
    }

    private void source(Source source) {
        out.text(source.title()).text(source.publisher()).date(source.published());
        out.code(source.tier()).text(source.sha256());
    }

    private void coverage(Coverage coverage) {
        out.date(coverage.from()).date(coverage.reviewDue()).date(coverage.expires());
    }

    private void edition(Edition edition) {
        out.text(edition.id()).date(edition.from()).optional(edition.until(), out::date);
        out.texts(edition.rules());
    }

    private void entry(CatalogEntry entry) {
        out.code(entry.id().kind()).text(entry.id().code());
        out.text(entry.label()).text(entry.sharedKind());
        out.optional(entry.hedge().map(Hedge::word), out::text);
        out.optional(entry.wording(), this::wording);
    }

    private void wording(CatalogEntry.Wording wording) {
        out.text(wording.fact());
        out.list(new TreeMap<>(wording.labels()).entrySet(), this::label);
    }

    private void label(Map.Entry<String, String> label) {
        out.text(label.getKey()).text(label.getValue());
    }

    private void topic(Topic topic) {
        out.text(topic.code()).text(topic.label()).text(topic.sharedKind());
        out.list(new TreeMap<>(topic.texts()).entrySet(), this::state);
        out.optional(topic.next(), out::text).texts(topic.nextCites());
    }

    private void state(Map.Entry<AnswerState, String> state) {
        out.code(state.getKey()).text(state.getValue());
    }

    private void claim(Claim claim) {
        out.text(claim.id()).text(claim.section()).code(claim.modality());
        out.optional(claim.hedge().map(Hedge::word), out::text);
        out.text(claim.paraphrase()).optional(claim.noRule(), out::text);
    }

    private void notice(NoticeTemplate notice) {
        out.text(notice.notice().code()).text(notice.notice().text()).code(notice.when());
    }
}
