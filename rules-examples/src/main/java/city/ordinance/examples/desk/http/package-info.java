/**
 * The desk's server: requests, replies, routes, limits, headers, metrics and the access log. Nothing of packs, answers
 * or pages.
 */
@NullMarked
package city.ordinance.examples.desk.http;

import org.jspecify.annotations.NullMarked;
