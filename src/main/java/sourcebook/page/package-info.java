/**
 * What stands on each page: one class a page kind, and {@link sourcebook.page.PageKinds} names them
 * all.
 *
 * <p>In: {@link sourcebook.library.Library}. Out: {@link sourcebook.page.Page}s: an address, a
 * template and the record that the template shows. {@link sourcebook.page.Paths} alone knows
 * addresses.
 */
@NullMarked
package sourcebook.page;

import org.jspecify.annotations.NullMarked;
