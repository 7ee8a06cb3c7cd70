package sourcebook.compiler;

import sourcebook.page.Page;
import sourcebook.site.PageFacts;

/**
 * A page that was printed.
 *
 * @param html its bytes, which nobody may change
 * @param twin the same as Markdown; empty where the page has no twin
 * @param facts what the site's checks ask of it
 */
@SuppressWarnings("ArrayRecordComponent")
record Print(Page page, byte[] html, String twin, PageFacts facts) {}
