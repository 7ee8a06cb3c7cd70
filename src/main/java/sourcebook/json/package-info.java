/**
 * JSON as values, read and written with keys in the order given.
 *
 * <p>In and out: {@link sourcebook.json.Json}. The only door to the JSON library.
 */
@NullMarked
package sourcebook.json;

import org.jspecify.annotations.NullMarked;
