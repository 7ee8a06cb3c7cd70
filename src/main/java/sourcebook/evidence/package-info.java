/**
 * What is computed about claims and never typed: on how many sources, origins and speakers each
 * rests, whether it is disputed, whether it was corrected.
 *
 * <p>In: {@link sourcebook.library.Library}. Out: {@link sourcebook.evidence.Status}.
 */
@NullMarked
package sourcebook.evidence;

import org.jspecify.annotations.NullMarked;
