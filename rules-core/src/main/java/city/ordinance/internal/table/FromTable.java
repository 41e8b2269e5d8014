package city.ordinance.internal.table;

import city.ordinance.problem.AsOf;
import city.ordinance.situation.Description;

/** An answer that knows what it was made of, for a layer that writes many of them. */
public interface FromTable {

    /** What was described. */
    Description description();

    /** What is shared by all descriptions with the same fitting cells. */
    SharedAnswer answered();

    /** The day asked for, and whether an expired pack may answer. */
    AsOf when();
}
