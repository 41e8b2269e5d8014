/**
 * Reads a draft: its sentences, their words with parts of speech, their clauses, and what each clause asserts and how.
 * It knows nothing of answers.
 */
@NullMarked
package city.ordinance.examples.draft.reading;

import org.jspecify.annotations.NullMarked;
