/**
 * Pages through templates into HTML.
 *
 * <p>In: {@link sourcebook.page.Page}s and the theme's folder. Out: {@link
 * sourcebook.render.RenderedPage}s. The only door to the template engine, which is told to be
 * strict.
 */
@NullMarked
package sourcebook.render;

import org.jspecify.annotations.NullMarked;
