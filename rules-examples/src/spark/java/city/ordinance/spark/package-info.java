/** The library in Apache Spark: a SQL function and a typed transformation. */
@NullMarked
package city.ordinance.spark;

import org.jspecify.annotations.NullMarked;
