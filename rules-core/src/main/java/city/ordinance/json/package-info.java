/**
 * Every document that goes in or out: written, read, made canonical, and described by a schema. Nothing is decided
 * here, and no type of the JSON library is in a public signature.
 */
@NullMarked
package city.ordinance.json;

import org.jspecify.annotations.NullMarked;
