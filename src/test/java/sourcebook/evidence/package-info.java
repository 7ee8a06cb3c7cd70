/** Tests of what is computed about claims. */
@NullMarked
package sourcebook.evidence;

import org.jspecify.annotations.NullMarked;
