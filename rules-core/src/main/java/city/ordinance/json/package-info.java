/** The one JSON and YAML form of assessments and problems, its canonical form and its schemas. */
@NullMarked
package city.ordinance.json;

import org.jspecify.annotations.NullMarked;
