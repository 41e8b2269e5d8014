/**
 * The library inside an app: plain Java, and what a framework's configuration needs. No framework is on its class path.
 */
@NullMarked
package city.ordinance.examples.embed;

import org.jspecify.annotations.NullMarked;
