/** Other engines, given the rules of a pack. */
@NullMarked
package city.ordinance.bench.peers;

import org.jspecify.annotations.NullMarked;
