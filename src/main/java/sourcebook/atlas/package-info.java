/**
 * The countries of the world, and how they are laid flat.
 *
 * <p>In: Natural Earth's boundaries, a resource of this program. Out: outlines on a plane, cut to a
 * frame. The same values give the same numbers on any machine.
 */
@NullMarked
package sourcebook.atlas;

import org.jspecify.annotations.NullMarked;
