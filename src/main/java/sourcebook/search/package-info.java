/**
 * What a reader's browser needs to search the site by itself: no service, no library, also from
 * disk.
 *
 * <p>In: a linked dossier. Out: texts of small scripts below {@code data/search/}, of which the
 * theme's own script asks for those that a query needs ({@link sourcebook.search.SearchIndex} tells
 * their form). How words are compared ({@link sourcebook.search.Word}) is written down twice, here
 * and in that script; the cases in {@code folding.txt} hold for both.
 */
@NullMarked
package sourcebook.search;

import org.jspecify.annotations.NullMarked;
