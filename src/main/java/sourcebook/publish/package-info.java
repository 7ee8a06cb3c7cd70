/**
 * The only way to the disk: what was rendered is staged beside the site and takes its place in one
 * step.
 *
 * <p>In: files of the site, one after another. Out: the published folder with its manifest.
 */
@NullMarked
package sourcebook.publish;

import org.jspecify.annotations.NullMarked;
