/**
 * What content must keep once it can be read: one class a rule, and {@link
 * sourcebook.check.ContentChecks} names them all.
 *
 * <p>In: {@link sourcebook.library.Library}. Out: {@link sourcebook.diagnostic.Diagnostic}s.
 */
@NullMarked
package sourcebook.check;

import org.jspecify.annotations.NullMarked;
