/**
 * The dossier with every reference followed, both ways.
 *
 * <p>In: {@link sourcebook.content.Content}. Out: {@link sourcebook.library.Library}. Linking
 * cannot fail: a reference that leads nowhere finds nothing, and a check says so.
 */
@NullMarked
package sourcebook.library;

import org.jspecify.annotations.NullMarked;
