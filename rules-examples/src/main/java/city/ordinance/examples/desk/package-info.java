/**
 * The city desk as a whole: its web page, HTTP API and Open311 put together and started. What each route answers stands
 * in the packages below it.
 */
@NullMarked
package city.ordinance.examples.desk;

import org.jspecify.annotations.NullMarked;
