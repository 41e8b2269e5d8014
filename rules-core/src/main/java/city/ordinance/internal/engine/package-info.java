/**
 * Drools: rule text compiled and held against what was read, and one situation decided in one short session. The only
 * place that runs rules.
 */
@NullMarked
package city.ordinance.internal.engine;

import org.jspecify.annotations.NullMarked;
