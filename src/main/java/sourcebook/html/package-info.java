/**
 * Text into HTML.
 *
 * <p>In: text of any origin. Out: text that a browser shows as it was written.
 */
@NullMarked
package sourcebook.html;

import org.jspecify.annotations.NullMarked;
