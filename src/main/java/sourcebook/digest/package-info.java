/**
 * Bytes by their hash.
 *
 * <p>In: bytes or text. Out: hexadecimal digits.
 */
@NullMarked
package sourcebook.digest;

import org.jspecify.annotations.NullMarked;
