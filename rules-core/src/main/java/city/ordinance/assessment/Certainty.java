package city.ordinance.assessment;

import java.util.List;

/** Whether a conclusion holds in every situation that fits the description, or only in some. */
public sealed interface Certainty {

    /** The word used in files. */
    String code();

    /** The unknown facts on which it depends, as codes; empty when it is certain. */
    List<String> dependsOn();

    /** It holds in every situation that fits. */
    record Certain() implements Certainty {
        @Override
        public String code() {
            return "certain";
        }

        @Override
        public List<String> dependsOn() {
            return List.of();
        }
    }

    /**
     * It holds in some of them.
     *
     * @param dependsOn the unknown facts on which it depends, as codes, in the order of the type's facts
     */
    record Possible(List<String> dependsOn) implements Certainty {
        /** Copies the list. */
        public Possible {
            dependsOn = List.copyOf(dependsOn);
        }

        @Override
        public String code() {
            return "possible";
        }
    }
}
