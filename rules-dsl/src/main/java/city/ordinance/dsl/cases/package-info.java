/** Case sets: a pack's whole outcome as data, against which another implementation can be tested. */
@NullMarked
package city.ordinance.dsl.cases;

import org.jspecify.annotations.NullMarked;
