/** The world and its ways to lie flat, and how the resource of countries is made. */
@NullMarked
package sourcebook.atlas;

import org.jspecify.annotations.NullMarked;
