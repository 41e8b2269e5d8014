/** The city desk: a web page, an HTTP API and Open311 over the library's public API. */
@NullMarked
package city.ordinance.examples.desk;

import org.jspecify.annotations.NullMarked;
