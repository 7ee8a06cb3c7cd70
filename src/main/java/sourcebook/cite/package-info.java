/**
 * How the dossier's sources and claims are cited elsewhere: seven styles, and the formats that
 * reference managers, typesetters and Wikipedia read.
 *
 * <p>In: a linked dossier. Out: {@link sourcebook.cite.CiteThis} for pages and {@link
 * sourcebook.cite.Bibliography} for files. Both go through one immutable {@link
 * sourcebook.cite.Item}, which a style sets as a {@link sourcebook.cite.Phrase}.
 */
@NullMarked
package sourcebook.cite;

import org.jspecify.annotations.NullMarked;
