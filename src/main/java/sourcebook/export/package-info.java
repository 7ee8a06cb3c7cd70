/**
 * The dossier as data, for other programs.
 *
 * <p>In: a linked dossier. Out: texts of files that stand below {@code data/} in the site.
 */
@NullMarked
package sourcebook.export;

import org.jspecify.annotations.NullMarked;
