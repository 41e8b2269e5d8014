package city.ordinance.internal.compiled;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Notice;
import city.ordinance.internal.pack.SituationTypes;
import city.ordinance.pack.Catalog;
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
import city.ordinance.source.Modality;
import city.ordinance.source.Source;
import city.ordinance.source.Tier;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link InfoWriter} wrote. */
final class InfoReader {
    private final PackedReader in;

    InfoReader(PackedReader in) {
        this.in = in;
    }

    PackInfo pack() {
        String id = in.text();
        String title = in.text();
        String version = in.text();
        String sha256 = in.text();
        Jurisdiction jurisdiction = new Jurisdiction(in.text(), in.text(), in.text(), in.texts(), in.text());
        Source source = new Source(in.text(), in.text(), in.date(), in.code(Tier.values()), in.text());
        Coverage coverage = new Coverage(in.date(), in.date(), in.date());
        List<SituationType<?>> types = in.list(this::type);
        List<Edition> editions = in.list(this::edition);
        Catalog catalog = new Catalog(in.list(this::entry), in.list(this::topic));
        List<Claim> claims = in.list(this::claim);
        List<NoticeTemplate> notices = in.list(this::notice);
        return new PackInfo(
                id, title, version, sha256, jurisdiction, source, coverage, types, editions, catalog, claims, notices);
    }

    private SituationType<?> type() {
        return SituationTypes.find(in.text()).orElseThrow();
    }

    private Edition edition() {
        return new Edition(in.text(), in.date(), in.optional(in::date), in.texts());
    }

    private CatalogEntry entry() {
        ConclusionId id = new ConclusionId(in.code(ConclusionKind.values()), in.text());
        return new CatalogEntry(
                id, in.text(), in.text(), in.optional(in::text).map(Hedge::new), in.optional(this::wording));
    }

    private CatalogEntry.Wording wording() {
        String fact = in.text();
        Map<String, String> labels = new HashMap<>();
        for (int left = in.integer(); left > 0; left--) {
            labels.put(in.text(), in.text());
        }
        return new CatalogEntry.Wording(fact, labels);
    }

    private Topic topic() {
        return new Topic(in.text(), in.text(), in.text(), states(), in.optional(in::text), in.texts());
    }

    private Map<AnswerState, String> states() {
        Map<AnswerState, String> states = new EnumMap<>(AnswerState.class);
        for (int left = in.integer(); left > 0; left--) {
            states.put(in.code(AnswerState.values()), in.text());
        }
        return states;
    }

    private Claim claim() {
        return new Claim(
                in.text(),
                in.text(),
                in.code(Modality.values()),
                in.optional(in::text).map(Hedge::new),
                in.text(),
                in.optional(in::text));
    }

    private NoticeTemplate notice() {
        return new NoticeTemplate(new Notice(in.text(), in.text()), in.code(NoticeTemplate.When.values()));
    }
}
