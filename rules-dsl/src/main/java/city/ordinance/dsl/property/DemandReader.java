package city.ordinance.dsl.property;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.internal.document.Fields;
import city.ordinance.internal.document.MapNode;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.document.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads the part "then" of a declared property. */
final class DemandReader {
    private static final String ANSWERS = "answers/";

    private final CodeLookup codes;
    private final Problems problems;
    private final List<Demand> demands = new ArrayList<>();

    DemandReader(CodeLookup codes, Problems problems) {
        this.codes = codes;
        this.problems = problems;
    }

    List<Demand> read(Fields then) {
        conclusions(then, "concludes", Demand.Concludes::new);
        conclusions(then, "never", Demand.Never::new);
        for (ConclusionKind kind : ConclusionKind.values()) {
            exactly(then, kind);
        }
        then.map("answers", "the answers").ifPresent(this::answers);
        then.map("values", "the values").ifPresent(this::values);
        topics(then, "silent", topic -> new Demand.Answered(topic, AnswerState.SILENT.code()));
        topics(then, "unraised", Demand.Unraised::new);
        raises(then);
        then.map("cites", "the part \"cites\"").ifPresent(this::cites);
        then.map("provisos", "the part \"provisos\"").ifPresent(this::provisos);
        then.done();
        if (then.entries().isEmpty()) {
            problems.add("malformed", "The property demands nothing.", then.place(), "Say what must follow.");
        }
        return demands;
    }

    private void conclusions(Fields then, String key, Function<ConclusionId, Demand> demand) {
        then.texts(key).forEach(scalar -> codes.conclusion(scalar).map(demand).ifPresent(demands::add));
    }

    private void topics(Fields then, String key, Function<String, Demand> demand) {
        then.texts(key)
                .forEach(scalar ->
                        codes.topic(scalar.text(), scalar.place()).map(demand).ifPresent(demands::add));
    }

    private void exactly(Fields then, ConclusionKind kind) {
        List<ScalarNode> written = then.texts(kind.key());
        Set<String> known = new TreeSet<>();
        for (ScalarNode scalar : written) {
            ScalarNode whole = new ScalarNode(scalar.place(), scalar.kind(), kind.key() + "/" + scalar.text());
            codes.conclusion(whole).ifPresent(id -> known.add(id.code()));
        }
        if (then.has(kind.key())) {
            demands.add(new Demand.Exactly(kind, known));
        }
    }

    private void raises(Fields then) {
        Set<String> topics = new TreeSet<>();
        then.texts("raises")
                .forEach(scalar -> codes.topic(scalar.text(), scalar.place()).ifPresent(topics::add));
        if (then.has("raises")) {
            demands.add(new Demand.Raises(topics));
        }
    }

    private void answers(Fields answers) {
        for (MapNode.Entry entry : answers.entries()) {
            Optional<String> topic = codes.topic(entry.key(), entry.keyPlace());
            Optional<AnswerState> state = Texts.text(entry.value(), entry.key(), problems)
                    .flatMap(word -> Texts.oneOf(word, entry.key(), AnswerState.values(), AnswerState::code, problems));
            topic.ifPresent(code -> state.ifPresent(found -> demands.add(new Demand.Answered(code, found.code()))));
        }
    }

    private void values(Fields values) {
        for (MapNode.Entry entry : values.entries()) {
            String value = Texts.text(entry.value(), entry.key(), problems)
                    .map(ScalarNode::text)
                    .orElse("");
            if (entry.key().contains("/")) {
                subject(entry, id -> new Demand.Valued(id.toString(), value), topic -> new Demand.Valued(topic, value));
            } else {
                codes.topic(entry.key(), entry.keyPlace())
                        .ifPresent(topic -> demands.add(new Demand.Valued(topic, value)));
            }
        }
    }

    private void cites(Fields cites) {
        for (MapNode.Entry entry : cites.entries()) {
            Set<String> claims = codes(entry, codes::claim);
            subject(
                    entry,
                    id -> new Demand.ConclusionCites(id, claims),
                    topic -> new Demand.AnswerCites(topic, claims));
        }
    }

    private void provisos(Fields provisos) {
        for (MapNode.Entry entry : provisos.entries()) {
            Set<String> reaching = codes(entry, codes::proviso);
            Optional<ConclusionKind> kind = Arrays.stream(ConclusionKind.values())
                    .filter(one -> one.key().equals(entry.key()))
                    .findFirst();
            if (kind.isPresent()) {
                demands.add(new Demand.KindDoubted(kind.get(), reaching));
            } else {
                subject(
                        entry,
                        id -> new Demand.ConclusionDoubted(id, reaching),
                        topic -> new Demand.AnswerDoubted(topic, reaching));
            }
        }
    }

    private Set<String> codes(MapNode.Entry entry, Function<ScalarNode, Optional<String>> lookup) {
        Set<String> found = new TreeSet<>();
        Texts.texts(Texts.items(entry.value(), entry.key(), problems), entry.key(), problems)
                .forEach(scalar -> lookup.apply(scalar).ifPresent(found::add));
        return found;
    }

    private void subject(
            MapNode.Entry entry, Function<ConclusionId, Demand> ofConclusion, Function<String, Demand> ofTopic) {
        if (entry.key().startsWith(ANSWERS)) {
            codes.topic(entry.key().substring(ANSWERS.length()), entry.keyPlace())
                    .map(ofTopic)
                    .ifPresent(demands::add);
        } else {
            codes.conclusion(new ScalarNode(entry.keyPlace(), ScalarNode.Kind.STRING, entry.key()))
                    .map(ofConclusion)
                    .ifPresent(demands::add);
        }
    }
}
