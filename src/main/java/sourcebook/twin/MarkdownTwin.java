package sourcebook.twin;

import sourcebook.page.Frame;
import sourcebook.page.Site;

/** A finished page as Markdown (CommonMark, with tables and footnotes as GitHub has them). */
public final class MarkdownTwin {

  private MarkdownTwin() {}

  /**
   * The main part of a page. Each citation mark is a footnote that says what the page says of it;
   * links lead from twin to twin.
   *
   * @param frame what stands around the page’s content
   */
  public static String of(String html, Frame frame) {
    PageWalk walk = new PageWalk(html);
    walk.go();
    String draft = frame.draft() ? "**DRAFT** – not all of this is cited yet.\n\n" : "";
    return draft + walk.footnotes().in(walk.text()).strip() + "\n\n" + colophon(frame) + "\n";
  }

  private static String colophon(Frame frame) {
    Site site = frame.site();
    return "---\n\n"
        + Escapes.text(site.title())
        + ", as of "
        + site.edition()
        + ". Licence: ["
        + Escapes.text(site.licence().text())
        + "]("
        + Hrefs.toTwin(site.licence().href())
        + ")."
        + (frame.canonical().isEmpty() ? "" : " This page: <" + frame.canonical() + ">.");
  }
}
