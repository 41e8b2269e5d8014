package city.ordinance.examples.draft.reading;

import java.util.List;

/** Splits a text into sentences and words, and tells the parts of speech. */
interface Tagger {
    /** Begin and end of each sentence. */
    List<int[]> sentences(String block);

    /** Begin and end of each word. */
    List<int[]> words(String sentence);

    /** The part of speech of each word. */
    List<String> tags(String[] words);

    /** Whether it knows less than the models do. */
    boolean plain();
}
