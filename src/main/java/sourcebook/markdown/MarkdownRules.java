package sourcebook.markdown;

import java.util.List;
import sourcebook.diagnostic.Rule;

/** What Markdown in a dossier may not hold. */
public final class MarkdownRules {

  static final Rule PLAIN =
      Rule.form(
          "markdown-is-plain",
          "Prose is text with citations; HTML, pictures and code could carry scripts, requests or"
              + " words that nobody cites.",
          "The ban was <b>lifted</b>. [@ban-lifted]",
          "The ban was **lifted**. [@ban-lifted]");

  static final Rule LINKS =
      Rule.form(
          "links-stay-inside",
          "Readers leave the dossier through its sources, so that every outside address has a"
              + " bibliographic record.",
          "The ban was [lifted](https://example.org/). [@ban-lifted]",
          "The [ban](claim:ban-lifted) was lifted. [@ban-lifted]");

  static final Rule HEADINGS =
      Rule.form(
          "headings-start-below-the-title",
          "A page has one title, and it comes from the front matter.",
          "# What the court did",
          "## What the court did");

  static final Rule MARKERS =
      Rule.form(
          "markers-follow-words",
          "A marker belongs to the sentence it stands in or directly follows; with no words before"
              + " it, it bears out nothing.",
          "[@ban-lifted] The ban was lifted.",
          "The ban was lifted. [@ban-lifted]");

  static final Rule WELL_FORMED =
      Rule.form(
          "markers-are-well-formed",
          "What only looks like a marker is shown as text and bears nothing out.",
          "The ban was lifted. [see @ban-lifted]",
          "The ban was lifted. [@ban-lifted]");

  /** All rules of this package, in the order in which they are explained. */
  public static final List<Rule> ALL = List.of(PLAIN, LINKS, HEADINGS, MARKERS, WELL_FORMED);

  private MarkdownRules() {}
}
