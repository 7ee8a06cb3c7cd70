/**
 * The editor’s preview: the site on loopback, built anew in memory whenever a file changes.
 *
 * <p>In: a job, and what editors do to its folders. Out: pages in a browser that reload by
 * themselves, with what is wrong shown over the last good one. The only door to a web server and to
 * the watching of folders.
 */
@NullMarked
package sourcebook.serve;

import org.jspecify.annotations.NullMarked;
