/**
 * The dossier as its editors wrote it: records with their places, references still ids.
 *
 * <p>In: nothing; {@code load} makes these. Out: {@link sourcebook.content.Content}, which may hold
 * references that lead nowhere, since that is for the checks to say.
 */
@NullMarked
package sourcebook.content;

import org.jspecify.annotations.NullMarked;
