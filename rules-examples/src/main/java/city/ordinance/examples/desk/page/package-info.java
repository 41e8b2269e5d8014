/**
 * The desk's page: HTML forms that work without scripting. What an answer says is worded in {@code render}; here it
 * gets its place and its links.
 */
@NullMarked
package city.ordinance.examples.desk.page;

import org.jspecify.annotations.NullMarked;
