/**
 * What is wrong, as a value: a rule, a place in a text file, a sentence that says what to do.
 *
 * <p>In: nothing. Out: {@link sourcebook.diagnostic.Diagnostic} and the {@link
 * sourcebook.diagnostic.Checked} values that carry them from stage to stage.
 */
@NullMarked
package sourcebook.diagnostic;

import org.jspecify.annotations.NullMarked;
