/** The desk's page: HTML forms that work without scripting. */
@NullMarked
package city.ordinance.examples.desk.page;

import org.jspecify.annotations.NullMarked;
