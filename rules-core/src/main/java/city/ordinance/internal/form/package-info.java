/**
 * The one declaration of a thing's JSON, from which it is written, read, made canonical and described by a schema. What
 * stands in which document is not said here, but in {@link city.ordinance.json}.
 */
@NullMarked
package city.ordinance.internal.form;

import org.jspecify.annotations.NullMarked;
