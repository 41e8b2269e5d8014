/**
 * Case sets: a pack's whole outcome as data, against which another implementation can be tested. Every line is an
 * answer of the front door; nothing is decided here.
 */
@NullMarked
package city.ordinance.dsl.cases;

import org.jspecify.annotations.NullMarked;
