package city.ordinance.batch;

import city.ordinance.Rulebook;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.util.List;

/** A pack's names, ready to be found in bytes, and the texts of its situation types. */
final class LinePack {
    private final Rulebook rulebook;
    private final NameTable types;
    private final List<TypeNames> names;

    LinePack(Rulebook rulebook) {
        this.rulebook = rulebook;
        PackInfo pack = rulebook.pack();
        this.types =
                new NameTable(pack.types().stream().map(SituationType::code).toList());
        this.names = pack.types().stream().map(TypeNames::of).toList();
    }

    /**
     * The names of one situation type.
     *
     * @param type the type
     * @param facts its facts
     * @param values the values of each fact
     * @param text its texts for output
     */
    record TypeNames(SituationType<?> type, NameTable facts, List<NameTable> values, TypeText text) {

        static TypeNames of(SituationType<?> type) {
            return new TypeNames(
                    type,
                    new NameTable(type.facts().stream().map(Fact::code).toList()),
                    type.facts().stream()
                            .map(fact -> new NameTable(
                                    // A line with a number is unusual, and read the long way.
                                    fact.measured()
                                            ? List.of()
                                            : fact.values().stream()
                                                    .map(FactValue::code)
                                                    .toList()))
                            .toList(),
                    new TypeText(type));
        }
    }

    Rulebook rulebook() {
        return rulebook;
    }

    /** The place of the type that these bytes name, or -1. */
    int type(byte[] bytes, int from, int to) {
        return types.find(bytes, from, to);
    }

    TypeNames names(int type) {
        return names.get(type);
    }

    TypeNames names(SituationType<?> type) {
        return names.get(rulebook.pack().types().indexOf(type));
    }
}
