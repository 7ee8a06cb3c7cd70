/**
 * The dossier for other programs: as data, as a feed, and as lists of its pages.
 *
 * <p>In: an {@link sourcebook.page.Edition}. Out: texts of files of the site; {@link
 * sourcebook.export.Exports} names them all.
 */
@NullMarked
package sourcebook.export;

import org.jspecify.annotations.NullMarked;
