/**
 * The HTTP API: the library's documents over POST and GET, and their OpenAPI description. What a document is like is
 * declared in {@link city.ordinance.json}, not here.
 */
@NullMarked
package city.ordinance.examples.desk.api;

import org.jspecify.annotations.NullMarked;
