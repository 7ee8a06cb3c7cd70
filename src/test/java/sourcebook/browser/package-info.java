/**
 * The published site in a real browser. On a machine without Chromium and its driver these tests
 * are skipped and say so; in CI they fail.
 */
@NullMarked
package sourcebook.browser;

import org.jspecify.annotations.NullMarked;
