/**
 * Files to content, every fault with its place.
 *
 * <p>In: a folder. Out: {@link sourcebook.content.Content} and what is wrong with the form of the
 * files. The only door to the reader of YAML; {@code format} knows the parser below it.
 */
@NullMarked
package sourcebook.load;

import org.jspecify.annotations.NullMarked;
