/** The library inside an app: plain Java, and what a framework's configuration needs. */
@NullMarked
package city.ordinance.examples.embed;

import org.jspecify.annotations.NullMarked;
