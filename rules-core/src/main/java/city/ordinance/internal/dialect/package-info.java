/**
 * The rule dialect: DRL text read into rule models, with a problem for everything that is not in the dialect. Text is
 * read, and never run.
 */
@NullMarked
package city.ordinance.internal.dialect;

import org.jspecify.annotations.NullMarked;
