package city.ordinance.internal.table;

import city.ordinance.assessment.ConclusionId;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.pack.Catalog;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.ProvisoEntry;
import city.ordinance.pack.ScheduledValue;
import city.ordinance.pack.Topic;
import city.ordinance.source.Claim;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be true of an outcome, numbered: first the catalog's conclusions, then its topics ("is raised"), then each
 * answer that some rule gives. The numbers are stable for an edition.
 */
public final class Atoms {
    private final Catalog catalog;
    private final List<CatalogEntry> entries;
    private final List<Topic> topics;
    private final List<ProvisoEntry> provisos;
    private final List<BitSet> reached;
    private final List<Consequence.Answers> answers = new ArrayList<>();
    private final List<RuleModel> rules;
    private final List<Claim> claims;
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> claimNumbers = new HashMap<>();

    /** Numbers a catalog, claims and rules. */
    public Atoms(Catalog catalog, List<Claim> claims, List<RuleModel> rules) {
        this.catalog = catalog;
        this.entries = catalog.entries();
        this.topics = catalog.topics();
        this.provisos = catalog.provisos();
        this.rules = List.copyOf(rules);
        this.claims = claims;
        entries.forEach(entry -> numbers.put(entry.id(), numbers.size()));
        topics.forEach(topic -> numbers.put(topic.code(), numbers.size()));
        this.reached = provisos.stream().map(this::reached).toList();
        rules.forEach(rule -> rule.then().forEach(this::numberAnswer));
        claims.forEach(claim -> claimNumbers.put(claim.id(), claimNumbers.size()));
    }

    private BitSet reached(ProvisoEntry proviso) {
        BitSet atoms = new BitSet();
        entries.stream().filter(entry -> proviso.reaches(entry.id())).forEach(entry -> atoms.set(number(entry.id())));
        topics.stream()
                .filter(topic -> proviso.reaches(topic.code()))
                .forEach(topic -> atoms.set(number(topic.code())));
        return atoms;
    }

    private void numberAnswer(Consequence consequence) {
        if (consequence instanceof Consequence.Answers answer && !numbers.containsKey(answer)) {
            numbers.put(answer, numbers.size());
            answers.add(answer);
        }
    }

    /** How many atoms there are. */
    int count() {
        return numbers.size();
    }

    List<CatalogEntry> entries() {
        return entries;
    }

    List<Topic> topics() {
        return topics;
    }

    /** The provisos of the catalog. */
    public List<ProvisoEntry> provisos() {
        return provisos;
    }

    /** The conclusions and topics that a proviso reaches. Do not change. */
    BitSet reached(int proviso) {
        return reached.get(proviso);
    }

    /** The place of a proviso among those of the catalog. */
    public int proviso(String code) {
        for (int i = 0; i < provisos.size(); i++) {
            if (provisos.get(i).code().equals(code)) {
                return i;
            }
        }
        throw new IllegalStateException("no proviso " + code);
    }

    /** A number for a subject and a proviso. */
    int pair(int subject, int proviso) {
        return subject * provisos.size() + proviso;
    }

    /** The edition's rules, in order. */
    public List<RuleModel> rules() {
        return rules;
    }

    List<Claim> claims() {
        return claims;
    }

    /** The claims with these ids, in the order of the source. */
    public List<Claim> claims(List<String> ids) {
        return claims.stream().filter(claim -> ids.contains(claim.id())).toList();
    }

    /** The claims that a value of the schedule brings along, by their ids. */
    List<String> claimsOf(String scheduled) {
        return catalog.value(scheduled).map(ScheduledValue::claims).orElse(List.of());
    }

    /** The code of the value that the source gives for a conclusion. */
    Optional<String> value(ConclusionId id) {
        return catalog.entry(id).flatMap(CatalogEntry::value).map(ScheduledValue::code);
    }

    int conclusion(ConclusionId id) {
        return number(id);
    }

    int topic(String code) {
        return number(code);
    }

    int answer(Consequence.Answers answer) {
        return number(answer);
    }

    int claim(String id) {
        Integer number = claimNumbers.get(id);
        if (number == null) {
            throw new IllegalStateException("no claim " + id);
        }
        return number;
    }

    private int number(Object key) {
        Integer number = numbers.get(key);
        if (number == null) {
            throw new IllegalStateException("the engine concluded what no rule of the edition can conclude: " + key);
        }
        return number;
    }
}
