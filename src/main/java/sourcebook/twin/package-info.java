/**
 * A page's text as Markdown, for programs that read text: with every sentence its citations.
 *
 * <p>In: a finished page. Out: its Markdown twin. Only what every theme keeps is relied upon: the
 * elements of HTML, the marks ({@code role="doc-noteref"}) and the ways back to them ({@code
 * role="doc-backlink"}).
 */
@NullMarked
package sourcebook.twin;

import org.jspecify.annotations.NullMarked;
