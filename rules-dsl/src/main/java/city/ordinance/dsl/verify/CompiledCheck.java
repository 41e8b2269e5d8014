package city.ordinance.dsl.verify;

import city.ordinance.internal.compiled.CompiledPack;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import java.lang.reflect.RecordComponent;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The compiled form, from which an app is answered, says what the pack's files say. */
final class CompiledCheck implements Check {
    @Override
    public void run(Examined edition, Results results) {
        RulePack files = edition.contents().files();
        Optional<CompiledPack> compiled = CompiledPack.of(files);
        if (compiled.isPresent()) {
            compare(edition, compiled.get(), results);
        } else if (CompiledPack.damaged(files, edition.pack().types())) {
            add(edition, "It cannot be read, so the files are read instead", List.of(), Optional.empty(), results);
        }
    }

    private static void compare(Examined edition, CompiledPack compiled, Results results) {
        List<String> parts = Stream.of(PackInfo.class.getRecordComponents())
                .filter(part -> !Objects.equals(value(part, compiled.pack()), value(part, edition.pack())))
                .map(RecordComponent::getName)
                .toList();
        if (!parts.isEmpty()) {
            add(edition, "It has another " + String.join(", ", parts), List.of(), Optional.empty(), results);
            return;
        }
        int number = edition.pack().editions().indexOf(edition.edition().edition());
        List<String> rules = differing(compiled.rules(number), edition.rules());
        if (!rules.isEmpty()) {
            add(edition, "It has other rules" + edition.inEdition(), rules, Optional.empty(), results);
            return;
        }
        edition.spaces().forEach(space -> compare(edition, space, compiled, number, results));
    }

    private static Object value(RecordComponent part, PackInfo pack) {
        try {
            return part.getAccessor().invoke(pack);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The ids of rules that stand in one list alone, or else of those that stand in another order. */
    private static List<String> differing(List<RuleModel> ones, List<RuleModel> others) {
        Set<RuleModel> alone = new HashSet<>(ones);
        others.forEach(rule -> {
            if (!alone.remove(rule)) {
                alone.add(rule);
            }
        });
        Stream<RuleModel> rules = alone.isEmpty() && !ones.equals(others) ? others.stream() : alone.stream();
        return rules.map(RuleModel::id).distinct().sorted().toList();
    }

    private static void compare(
            Examined edition, PointSpace space, CompiledPack compiled, int number, Results results) {
        SituationType<?> type = space.type();
        BitSet rules = new BitSet();
        BitSet differing = new BitSet();
        space.valid().stream().forEach(point -> {
            BitSet fired = (BitSet)
                    compiled.fired(number, type, space.trial().ordinals(point)).clone();
            fired.xor(space.fired(point));
            differing.set(point, !fired.isEmpty());
            rules.or(fired);
        });
        if (!differing.isEmpty()) {
            String words = "Other rules fire in " + differing.cardinality() + " situations" + edition.inEdition();
            add(edition, words, edition.ids(rules), Witness.around(space.trial(), differing), results);
        }
    }

    private static void add(
            Examined edition, String words, List<String> rules, Optional<Witness> witness, Results results) {
        String ids = rules.isEmpty() ? "" : ": " + String.join(", ", rules);
        results.add(
                FindingCode.COMPILED_DIFFERS,
                "The compiled form is not what the files give. " + words + ids + ".",
                rules,
                edition.contents().files().where(RulePack.COMPILED),
                witness);
    }
}
