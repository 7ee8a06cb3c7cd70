/**
 * Diagnostics in the forms that people and tools read.
 *
 * <p>In: {@link sourcebook.diagnostic.Diagnostic}s. Out: text.
 */
@NullMarked
package sourcebook.report;

import org.jspecify.annotations.NullMarked;
