/** Tests of the pictures. */
@NullMarked
package sourcebook.picture;

import org.jspecify.annotations.NullMarked;
