package city.ordinance.dsl.verify;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.engine.RuleEngine;
import java.util.List;
import java.util.Map;

/** Decides one situation: the engine, or what a test puts in its place. */
@FunctionalInterface
interface PointDecider {

    /**
     * The full names of the rules that fire.
     *
     * @throws IllegalStateException when the rules do not come to an end
     */
    List<String> decide(Record situation);

    /** Makes deciders from rule text. */
    @FunctionalInterface
    interface Compiler {

        /**
         * A decider for these files, in which these rules were read.
         *
         * @throws city.ordinance.problem.RulePackException when the text does not compile
         */
        PointDecider compile(Map<String, String> texts, List<RuleModel> rules);
    }

    /** The engine. */
    Compiler ENGINE = (texts, rules) -> RuleEngine.compile(texts, rules)::decide;
}
