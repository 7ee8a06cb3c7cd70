/**
 * The paragraphs of a document, and what it says about itself.
 *
 * <p>In: the bytes of a text or a web page, from a file or from the web. Out: {@link
 * sourcebook.capture.CapturedDocument}, or {@link sourcebook.capture.Uncapturable} with what to do
 * instead. The only door to jsoup.
 */
@NullMarked
package sourcebook.capture;

import org.jspecify.annotations.NullMarked;
