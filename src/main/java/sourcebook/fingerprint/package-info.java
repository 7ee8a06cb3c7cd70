/**
 * Proves quotations without keeping texts: hashes of a document's paragraphs, and of the few words
 * that are quoted from them.
 *
 * <p>In: paragraphs as plain text. Out: a {@link sourcebook.fingerprint.Fingerprint}, which
 * confirms or refutes words that one already has and gives none away, and the form in which it is
 * kept.
 */
@NullMarked
package sourcebook.fingerprint;

import org.jspecify.annotations.NullMarked;
