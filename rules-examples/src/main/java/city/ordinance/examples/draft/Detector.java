package city.ordinance.examples.draft;

/** Looks for one kind of thing that an answer may not support. */
interface Detector {
    /** Reports what it finds in a sentence. */
    void check(Sentence sentence, Found found);
}
