/**
 * The whole way from a content folder to a site, in order.
 *
 * <p>In: a {@link sourcebook.compiler.Job}. Out: what was found and what was published.
 */
@NullMarked
package sourcebook.compiler;

import org.jspecify.annotations.NullMarked;
