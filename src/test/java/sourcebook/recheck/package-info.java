/** Tests of what becomes of sources. */
@NullMarked
package sourcebook.recheck;

import org.jspecify.annotations.NullMarked;
