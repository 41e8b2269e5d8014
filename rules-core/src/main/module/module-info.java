/** Rules for a city's ordinances. What it needs is named here, so that an app names this module alone. */
open module city.ordinance.core {
    // One automatic module brings all the others, those of the rule engine among them.
    requires org.kie.api;
    requires org.slf4j;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;
    requires com.fasterxml.jackson.annotation;
    requires static org.jspecify;

    exports city.ordinance;
    exports city.ordinance.assessment;
    exports city.ordinance.batch;
    exports city.ordinance.explanation;
    exports city.ordinance.json;
    exports city.ordinance.pack;
    exports city.ordinance.problem;
    exports city.ordinance.situation;
    exports city.ordinance.source;
    exports city.ordinance.spi;
    exports city.ordinance.internal.compiled to city.ordinance.dsl;
    exports city.ordinance.internal.dialect to city.ordinance.dsl;
    exports city.ordinance.internal.document to city.ordinance.dsl;
    exports city.ordinance.internal.engine to city.ordinance.dsl;
    exports city.ordinance.internal.explain to city.ordinance.dsl;
    exports city.ordinance.internal.files to city.ordinance.dsl;
    exports city.ordinance.internal.form to city.ordinance.dsl;
    exports city.ordinance.internal.number to city.ordinance.dsl;
    exports city.ordinance.internal.pack to city.ordinance.dsl;
    exports city.ordinance.internal.table to city.ordinance.dsl;
    exports city.ordinance.internal.text to city.ordinance.dsl;

    uses city.ordinance.internal.text.JsonText;
    uses city.ordinance.spi.RulePackProvider;
    uses city.ordinance.spi.SituationTypeProvider;
    uses org.slf4j.spi.SLF4JServiceProvider;

    provides city.ordinance.internal.text.JsonText with
            city.ordinance.json.ValuesAsJson;
    provides city.ordinance.spi.SituationTypeProvider with
            city.ordinance.internal.pack.BuiltInSituationTypes;
}
