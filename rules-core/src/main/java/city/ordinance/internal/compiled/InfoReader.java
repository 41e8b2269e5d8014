package city.ordinance.internal.compiled;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.internal.form.ValueForm;
import city.ordinance.internal.pack.SituationTypes;
import city.ordinance.pack.Catalog;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.Edition;
import city.ordinance.pack.NoticeTemplate;
import city.ordinance.pack.PackInfo;
import city.ordinance.pack.Prevails;
import city.ordinance.pack.ProvisoEntry;
import city.ordinance.pack.ScheduledValue;
import city.ordinance.pack.Situations;
import city.ordinance.pack.Topic;
import city.ordinance.pack.Wording;
import city.ordinance.situation.SituationType;
import city.ordinance.source.Claim;
import city.ordinance.source.Coverage;
import city.ordinance.source.Extent;
import city.ordinance.source.Hedge;
import city.ordinance.source.Jurisdiction;
import city.ordinance.source.Modality;
import city.ordinance.source.Source;
import city.ordinance.source.Tier;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link InfoWriter} wrote. */
final class InfoReader {
    private final PackedReader in;
    private final SituationTypes installed;

    InfoReader(PackedReader in, SituationTypes installed) {
        this.in = in;
        this.installed = installed;
    }

    PackInfo pack() {
        String id = in.text();
        String title = in.text();
        String version = in.text();
        String sha256 = in.text();
        Jurisdiction jurisdiction = new Jurisdiction(in.text(), in.text(), in.text(), in.texts(), in.text());
        List<Source> sources = in.list(this::source);
        Coverage coverage = new Coverage(in.date(), in.date(), in.date());
        List<SituationType<?>> types = in.list(this::type);
        List<Edition> editions = in.list(this::edition);
        List<ScheduledValue> schedule = in.list(this::scheduled);
        Catalog catalog =
                new Catalog(in.list(() -> entry(schedule)), in.list(this::topic), in.list(this::proviso), schedule);
        List<Claim> claims = in.list(this::claim);
        List<NoticeTemplate> notices = in.list(this::notice);
        List<String> beside = in.texts();
        List<Prevails> prevails = in.list(() -> new Prevails(in.texts(), in.text()));
        return new PackInfo(
                id,
                title,
                version,
                sha256,
                jurisdiction,
                sources,
                coverage,
                types,
                editions,
                catalog,
                claims,
                notices,
                beside,
                prevails);
    }

    private SituationType<?> type() {
        return installed.find(in.text()).orElseThrow().knowing(textsByName());
    }

    private Edition edition() {
        return new Edition(in.text(), in.date(), in.optional(in::date), in.texts());
    }

    private ScheduledValue scheduled() {
        return new ScheduledValue(in.text(), in.texts(), ValueForm.read(in.text()));
    }

    private CatalogEntry entry(List<ScheduledValue> schedule) {
        ConclusionId id = new ConclusionId(in.code(ConclusionKind.values()), in.text());
        return new CatalogEntry(
                id,
                wording(),
                in.text(),
                in.optional(in::text).map(Hedge::new),
                in.texts(),
                in.optional(() -> schedule.get(in.within(schedule.size()))));
    }

    private Source source() {
        return new Source(
                in.text(),
                in.text(),
                in.text(),
                in.optional(in::text),
                in.optional(in::date),
                in.optional(in::date),
                in.code(Tier.values()),
                in.optional(in::text),
                in.optional(in::texts).map(Extent::new),
                in.optional(in::text),
                in.optional(in::text));
    }

    private ProvisoEntry proviso() {
        return new ProvisoEntry(in.text(), in.text(), in.texts());
    }

    private Wording wording() {
        String otherwise = in.text();
        Optional<String> by = in.optional(in::text);
        Map<String, String> when = new HashMap<>();
        for (int left = in.size(); left > 0; left--) {
            when.put(in.text(), in.text());
        }
        return new Wording(otherwise, by, when);
    }

    private Topic topic() {
        return new Topic(
                in.text(),
                in.text(),
                in.text(),
                states(),
                in.optional(this::wording),
                in.texts(),
                in.optional(in::text));
    }

    private Map<AnswerState, Wording> states() {
        Map<AnswerState, Wording> states = new EnumMap<>(AnswerState.class);
        for (int left = in.size(); left > 0; left--) {
            states.put(in.code(AnswerState.values()), wording());
        }
        return states;
    }

    private Claim claim() {
        return new Claim(
                in.text(),
                in.text(),
                in.text(),
                in.code(Modality.values()),
                in.optional(in::text).map(Hedge::new),
                in.text(),
                in.optional(in::text),
                in.list(this::textsByName),
                in.optional(in::text));
    }

    private Map<String, List<String>> textsByName() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int left = in.size(); left > 0; left--) {
            values.put(in.text(), in.texts());
        }
        return values;
    }

    private NoticeTemplate notice() {
        return new NoticeTemplate(
                in.text(),
                wording(),
                in.code(NoticeTemplate.When.values()),
                in.list(() -> new Situations(in.text(), textsByName())));
    }
}
