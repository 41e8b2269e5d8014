/**
 * Open311 GeoReport v2: service lists, definitions and requests. What it answers is what the API answers; a request
 * changes nothing.
 */
@NullMarked
package city.ordinance.examples.desk.open311;

import org.jspecify.annotations.NullMarked;
