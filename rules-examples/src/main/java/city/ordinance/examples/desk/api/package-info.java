/** The HTTP API: the library's documents over POST and GET, and their OpenAPI description. */
@NullMarked
package city.ordinance.examples.desk.api;

import org.jspecify.annotations.NullMarked;
