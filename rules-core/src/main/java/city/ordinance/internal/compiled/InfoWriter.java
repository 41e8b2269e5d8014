package city.ordinance.internal.compiled;

import city.ordinance.assessment.AnswerState;
import city.ordinance.internal.form.ValueForm;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.Edition;
import city.ordinance.pack.NoticeTemplate;
import city.ordinance.pack.PackInfo;
import city.ordinance.pack.ProvisoEntry;
import city.ordinance.pack.ScheduledValue;
import city.ordinance.pack.Topic;
import city.ordinance.pack.Wording;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import city.ordinance.source.Claim;
import city.ordinance.source.Coverage;
import city.ordinance.source.Hedge;
import city.ordinance.source.Jurisdiction;
import city.ordinance.source.Source;
import java.util.List;
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
        out.list(pack.sources(), this::source);
        coverage(pack.coverage());
        out.list(pack.types(), this::type);
        out.list(pack.editions(), this::edition);
        out.list(
                pack.catalog().schedule(),
                value -> out.text(value.code()).texts(value.claims()).text(ValueForm.json(value.value())));
        List<ScheduledValue> schedule = pack.catalog().schedule();
        out.list(pack.catalog().entries(), entry -> entry(entry, schedule));
        out.list(pack.catalog().topics(), this::topic);
        out.list(pack.catalog().provisos(), this::proviso);
        out.list(pack.claims(), this::claim);
        out.list(pack.notices(), this::notice);
        out.texts(pack.beside());
        out.list(pack.prevails(), entry -> out.texts(entry.cites()).text(entry.text()));
    }

    private void type(SituationType<?> type) {
        out.text(type.code());
        out.list(
                type.facts().stream().filter(fact -> !fact.leftOut().isEmpty()).toList(),
                fact -> out.text(fact.code())
                        .texts(fact.values().stream().map(FactValue::code).toList()));
    }

    private void jurisdiction(Jurisdiction place) {
        out.text(place.name()).text(place.state()).text(place.country());
        out.texts(place.ambiguousNames()).text(place.ambiguity());
    }

    private void source(Source source) {
        out.text(source.id()).text(source.title()).text(source.publisher());
        out.optional(source.address(), out::text).optional(source.published(), out::date);
        out.optional(source.readOn(), out::date).code(source.tier()).optional(source.read(), out::text);
        out.optional(source.extent(), extent -> out.texts(extent.sections()));
        out.optional(source.inForce(), out::text).optional(source.sha256(), out::text);
    }

    private void coverage(Coverage coverage) {
        out.date(coverage.from()).date(coverage.reviewDue()).date(coverage.expires());
    }

    private void edition(Edition edition) {
        out.text(edition.id()).date(edition.from()).optional(edition.until(), out::date);
        out.texts(edition.rules());
    }

    private void entry(CatalogEntry entry, List<ScheduledValue> schedule) {
        out.code(entry.id().kind()).text(entry.id().code());
        wording(entry.words());
        out.text(entry.sharedKind()).optional(entry.hedge().map(Hedge::word), out::text);
        out.texts(entry.alternativeTo());
        out.optional(entry.value(), value -> out.number(schedule.indexOf(value)));
    }

    private void proviso(ProvisoEntry proviso) {
        out.text(proviso.code()).text(proviso.text()).texts(proviso.reaches());
    }

    private void wording(Wording words) {
        out.text(words.otherwise()).optional(words.by(), out::text);
        out.list(
                new TreeMap<>(words.when()).entrySet(),
                entry -> out.text(entry.getKey()).text(entry.getValue()));
    }

    private void topic(Topic topic) {
        out.text(topic.code()).text(topic.label()).text(topic.sharedKind());
        out.list(new TreeMap<>(topic.texts()).entrySet(), this::state);
        out.optional(topic.next(), this::wording).texts(topic.nextCites()).optional(topic.advice(), out::text);
    }

    private void state(Map.Entry<AnswerState, Wording> state) {
        out.code(state.getKey());
        wording(state.getValue());
    }

    private void claim(Claim claim) {
        out.text(claim.id()).text(claim.source()).text(claim.section()).code(claim.modality());
        out.optional(claim.hedge().map(Hedge::word), out::text);
        out.text(claim.paraphrase()).optional(claim.proving(), out::text);
        out.list(claim.speaksOf(), values -> out.list(values.entrySet(), this::texts));
        out.optional(claim.noRule(), out::text);
    }

    private void texts(Map.Entry<String, List<String>> named) {
        out.text(named.getKey()).texts(named.getValue());
    }

    private void notice(NoticeTemplate notice) {
        out.text(notice.code());
        wording(notice.text());
        out.code(notice.when());
        out.list(
                notice.situations(),
                some -> out.text(some.type()).list(some.values().entrySet(), this::texts));
    }
}
