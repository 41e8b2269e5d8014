/**
 * How situations are numbered: ordinals of values, runs of them, and mixed-radix numbers made of them. What a fact or a
 * value is stands above; nothing here knows it.
 */
@NullMarked
package city.ordinance.internal.number;

import org.jspecify.annotations.NullMarked;
