package city.ordinance.situation;

import city.ordinance.internal.text.Names;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a situation type's facts and wording off its record. */
final class SituationReflection {
    private SituationReflection() {}

    static List<Fact> facts(Class<? extends Record> recordClass) {
        requireSeen(recordClass);
        List<Fact> facts = new ArrayList<>();
        for (RecordComponent component : recordClass.getRecordComponents()) {
            requireSeen(component.getType());
            facts.add(fact(recordClass, component, facts.size()));
        }
        if (facts.isEmpty()) {
            throw new IllegalArgumentException(recordClass.getSimpleName() + " has no facts");
        }
        return List.copyOf(facts);
    }

    /** Rules are compiled into a module of the rule engine's own, which sees only what is exported to all. */
    private static void requireSeen(Class<?> type) {
        if (!type.getModule().isExported(type.getPackageName())) {
            throw new IllegalArgumentException("rules cannot see " + type.getName() + ": write \"exports "
                    + type.getPackageName() + ";\" in the module-info.java of "
                    + type.getModule().getName());
        }
    }

    private static Fact fact(Class<?> recordClass, RecordComponent component, int ordinal) {
        String code = Names.kebab(component.getName());
        if (code.equals("type")) {
            throw new IllegalArgumentException("a fact of " + recordClass.getSimpleName()
                    + " may not be named type, which files use for the kind");
        }
        Label label = component.getAnnotation(Label.class);
        Asks asks = component.getAnnotation(Asks.class);
        String name = label == null ? code.replace('-', ' ') : label.value();
        String question = asks == null ? "What is the " + name + "?" : asks.value();
        Optional<Measure> measure = measure(recordClass, component);
        List<FactValue> values =
                measure.<List<FactValue>>map(Numbers::new).orElseGet(() -> constants(recordClass, component));
        return new Fact(code, component.getName(), name, question, ordinal, values, measure, List.of());
    }

    private static Optional<Measure> measure(Class<?> recordClass, RecordComponent component) {
        Measured measured = component.getAnnotation(Measured.class);
        if ((measured != null) != (component.getType() == int.class)) {
            throw new IllegalArgumentException("the component " + component.getName() + " of "
                    + recordClass.getSimpleName() + " must be an enum, or an int with @Measured");
        }
        return Optional.ofNullable(measured).map(says -> new Measure(says.unit(), says.from(), says.to()));
    }

    private static List<FactValue> constants(Class<?> recordClass, RecordComponent component) {
        Object[] constants = component.getType().getEnumConstants();
        if (constants == null || constants.length == 0) {
            throw new IllegalArgumentException("the component " + component.getName() + " of "
                    + recordClass.getSimpleName() + " must be an enum with at least one constant");
        }
        return Arrays.stream(constants)
                .map(constant -> value((Enum<?>) constant))
                .toList();
    }

    private static FactValue value(Enum<?> constant) {
        try {
            Field field = constant.getDeclaringClass().getField(constant.name());
            Label label = field.getAnnotation(Label.class);
            String code = Names.kebab(constant.name());
            String name = label == null ? code.replace('-', ' ') : label.value();
            return new FactValue(code, name, constant.ordinal(), constant);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    static String label(Class<?> recordClass) {
        Label label = recordClass.getAnnotation(Label.class);
        return label == null ? Names.kebab(recordClass.getSimpleName()).replace('-', ' ') : label.value();
    }

    static <S extends Record> Constructor<S> constructor(Class<S> recordClass) {
        Class<?>[] types = Arrays.stream(recordClass.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<S> constructor = recordClass.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    static FactValue value(Record situation, Fact fact) {
        Object held = held(situation, fact);
        return fact.measure()
                .map(measure -> {
                    int number = (Integer) held;
                    GivenFact.range(fact, Range.exactly(number));
                    return fact.values().get(measure.ordinal(number));
                })
                .orElseGet(() -> GivenFact.value(fact, (Enum<?>) held));
    }

    private static Object held(Record situation, Fact fact) {
        RecordComponent component = situation.getClass().getRecordComponents()[fact.ordinal()];
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(situation);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
