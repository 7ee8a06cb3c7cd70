/**
 * The finished site, checked as bytes: what a page links to, what it names, what it would fetch.
 *
 * <p>In: rendered pages, one after another. Out: {@link sourcebook.site.PageFacts} of each, and
 * {@link sourcebook.diagnostic.Diagnostic}s over all. The only door to the HTML parser.
 */
@NullMarked
package sourcebook.site;

import org.jspecify.annotations.NullMarked;
