/**
 * What has become of sources since they were captured, what rests on what changed, and how the
 * content is brought up to date with it.
 *
 * <p>In: fingerprints as kept and as taken now, and {@link sourcebook.library.Library}. Out: {@link
 * sourcebook.recheck.SourceFindings}, a report of them, and {@link sourcebook.edit.ContentChange},
 * for somebody else to carry out. Reads and writes nothing itself.
 */
@NullMarked
package sourcebook.recheck;

import org.jspecify.annotations.NullMarked;
