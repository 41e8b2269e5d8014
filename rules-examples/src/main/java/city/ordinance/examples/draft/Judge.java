package city.ordinance.examples.draft;

import city.ordinance.examples.draft.reading.Clause;

/** Holds one sort of assertion against the answer. */
interface Judge {
    /** Reports what a clause asserts of this sort and the answer does not support. */
    void judge(Clause clause, Bench bench);
}
