/** Open311 GeoReport v2: service lists, definitions and requests. */
@NullMarked
package city.ordinance.examples.desk.open311;

import org.jspecify.annotations.NullMarked;
