package city.ordinance.situation;

/** Walks over the points that fit facts of which some are unknown. */
final class Points {
    private Points() {}

    /**
     * Whether some valid point has these value ordinals, where -1 is unknown. Only facts in a contradiction are tried.
     */
    static boolean someFit(SituationType<?> type, int[] ordinals) {
        return someFit(type, ordinals.clone(), 0);
    }

    private static boolean someFit(SituationType<?> type, int[] ordinals, int from) {
        if (!type.validOrdinals(ordinals)) {
            return false;
        }
        for (int i = from; i < ordinals.length; i++) {
            if (ordinals[i] < 0 && type.constrained(i)) {
                return someValueFits(type, ordinals, i);
            }
        }
        return true;
    }

    private static boolean someValueFits(SituationType<?> type, int[] ordinals, int fact) {
        for (int value = 0; value < type.facts().get(fact).values().size(); value++) {
            ordinals[fact] = value;
            if (someFit(type, ordinals, fact + 1)) {
                return true;
            }
        }
        ordinals[fact] = -1;
        return false;
    }
}
