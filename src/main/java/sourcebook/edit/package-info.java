/**
 * Changes files of a dossier in place, for commands that write content.
 *
 * <p>In: paths with the text each shall have. Out: all of them written, none of them half.
 */
@NullMarked
package sourcebook.edit;

import org.jspecify.annotations.NullMarked;
