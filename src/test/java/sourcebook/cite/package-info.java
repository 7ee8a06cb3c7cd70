/** Citations beside those of other programs, and read back by them. */
@NullMarked
package sourcebook.cite;

import org.jspecify.annotations.NullMarked;
