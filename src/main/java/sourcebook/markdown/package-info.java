/**
 * Prose from Markdown: which sentences stand there, and what each one cites.
 *
 * <p>In: Markdown text and its places. Out: {@link sourcebook.content.Prose}, whose HTML is safe
 * because nothing but known constructs is let through. The only door to Flexmark.
 */
@NullMarked
package sourcebook.markdown;

import org.jspecify.annotations.NullMarked;
