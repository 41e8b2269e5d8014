package city.ordinance.dsl.verify;

import city.ordinance.internal.engine.Decision;
import city.ordinance.internal.engine.RuleEngine;
import java.util.Map;

/** Decides one situation: the engine, or what a test puts in its place. */
@FunctionalInterface
interface PointDecider {

    /**
     * What fired, and what it did.
     *
     * @throws IllegalStateException when the rules do not come to an end
     */
    Decision decide(Record situation);

    /** Makes deciders from rule text. */
    @FunctionalInterface
    interface Compiler {

        /**
         * A decider for these files.
         *
         * @throws city.ordinance.RulePackException when the text does not compile
         */
        PointDecider compile(Map<String, String> texts);
    }

    /** The engine. */
    Compiler ENGINE = texts -> RuleEngine.compile(texts)::decide;
}
