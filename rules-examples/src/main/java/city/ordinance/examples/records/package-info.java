/** States of records-request tools, as stages of an access request. */
@NullMarked
package city.ordinance.examples.records;

import org.jspecify.annotations.NullMarked;
