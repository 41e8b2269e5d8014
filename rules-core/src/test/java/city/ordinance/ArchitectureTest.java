package city.ordinance;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the public surface promises, and where the engine may be. */
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("city.ordinance");
    private static final String[] ENGINE = {"org.drools..", "org.kie..", "org.mvel2.."};
    private static final String[] JACKSON = {
        "tools.jackson..", "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind.."
    };
    private static final String INTERNAL = "city.ordinance.internal..";

    private static final DescribedPredicate<JavaClass> PUBLIC_API = not(resideInAPackage(INTERNAL))
            .and(DescribedPredicate.describe("are public, and so is all that encloses them", ArchitectureTest::open));

    private static boolean open(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::open).orElse(true);
    }

    @Test
    void the_engine_is_in_two_internal_packages_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("city.ordinance.internal.engine..", "city.ordinance.internal.dialect..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ENGINE)
                .check(CORE);
    }

    @Test
    void json_is_read_and_written_in_three_packages_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "city.ordinance.batch..",
                        "city.ordinance.internal.document..",
                        "city.ordinance.internal.form..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(JACKSON)
                .check(CORE);
    }

    @Test
    void no_public_signature_names_an_internal_type_or_one_of_the_engine_or_of_jackson() {
        codeUnits()
                .that()
                .areDeclaredInClassesThat(PUBLIC_API)
                .and(seen())
                .should(nameOnlyOpenTypes())
                .check(CORE);
        fields().that()
                .areDeclaredInClassesThat(PUBLIC_API)
                .and()
                .arePublic()
                .should(haveOpenTypes())
                .check(CORE);
    }

    @Test
    void no_public_type_extends_or_implements_what_is_not_public() {
        classes()
                .that(PUBLIC_API)
                .and()
                // A service loader wants it public.
                .doNotHaveFullyQualifiedName("city.ordinance.json.ValuesAsJson")
                .should(new ArchCondition<JavaClass>("have open supertypes") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        Stream.concat(type.getAllRawInterfaces().stream(), type.getAllRawSuperclasses().stream())
                                .filter(ArchitectureTest::closed)
                                .forEach(closed -> events.add(
                                        SimpleConditionEvent.violated(type, type.getName() + " is a " + closed)));
                    }
                })
                .check(CORE);
    }

    @Test
    void no_packages_depend_on_each_other_in_a_circle() {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return SliceIdentifier.of(type.getPackageName());
                    }

                    @Override
                    public String getDescription() {
                        return "packages";
                    }
                })
                .should()
                .beFreeOfCycles()
                .check(CORE);
    }

    @Test
    void what_packs_and_apps_provide_needs_nothing_of_the_inside() {
        noClasses()
                .that()
                .resideInAnyPackage("city.ordinance.spi", "city.ordinance.situation", "city.ordinance.source")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "city.ordinance.internal.(pack|table|engine|dialect|compiled|explain|document|form|files)..")
                .check(CORE);
    }

    @Test
    void every_package_is_null_marked() {
        Set<String> packages = new TreeSet<>();
        CORE.forEach(type -> packages.add(type.getPackageName()));
        assertThat(packages)
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        name -> assertThat(Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class))
                                .as(name)
                                .isTrue());
    }

    @Test
    void public_types_of_the_api_are_final_sealed_records_enums_or_meant_to_be_implemented() {
        classes()
                .that(PUBLIC_API)
                .and()
                .areNotInterfaces()
                .and()
                .doNotHaveSimpleName("ProblemException")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould()
                .beEnums()
                .check(CORE);
    }

    @Test
    void no_code_prints_or_uses_another_log_than_slf4j() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..")
                .check(CORE);
    }

    private static DescribedPredicate<JavaCodeUnit> seen() {
        return DescribedPredicate.describe(
                "are public or protected",
                unit -> modifier(JavaModifier.PUBLIC).test(unit)
                        || modifier(JavaModifier.PROTECTED).test(unit));
    }

    private static boolean closed(JavaClass type) {
        return resideInAnyPackage(ENGINE).test(type)
                || resideInAnyPackage(JACKSON).test(type)
                || resideInAPackage(INTERNAL).test(type);
    }

    private static ArchCondition<JavaCodeUnit> nameOnlyOpenTypes() {
        return new ArchCondition<>("name only open types") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                Stream<JavaClass> parameters =
                        unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream());
                Stream<JavaClass> result = unit.getReturnType().getAllInvolvedRawTypes().stream();
                Stream<JavaClass> thrown = unit.getExceptionTypes().stream();
                Stream.of(parameters, result, thrown)
                        .flatMap(types -> types)
                        .filter(ArchitectureTest::closed)
                        .forEach(type ->
                                events.add(SimpleConditionEvent.violated(unit, unit.getFullName() + " names " + type)));
            }
        };
    }

    private static ArchCondition<JavaField> haveOpenTypes() {
        return new ArchCondition<>("have open types") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                field.getType().getAllInvolvedRawTypes().stream()
                        .filter(ArchitectureTest::closed)
                        .forEach(type -> events.add(
                                SimpleConditionEvent.violated(field, field.getFullName() + " is a " + type)));
            }
        };
    }
}
