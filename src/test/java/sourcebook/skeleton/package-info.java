/** What an editor begins with. */
@NullMarked
package sourcebook.skeleton;

import org.jspecify.annotations.NullMarked;
