/** The desk's server: requests, replies, routes, limits, headers, metrics and the access log. */
@NullMarked
package city.ordinance.examples.desk.http;

import org.jspecify.annotations.NullMarked;
