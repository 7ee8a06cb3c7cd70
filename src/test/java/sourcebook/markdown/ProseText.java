package sourcebook.markdown;

import java.util.stream.Collectors;
import sourcebook.content.Link;
import sourcebook.content.Marker;
import sourcebook.content.Passage;
import sourcebook.content.Prose;
import sourcebook.content.Sentence;
import sourcebook.diagnostic.Checked;
import sourcebook.diagnostic.TextFile;

/**
 * Prose as a text to compare: a line for each piece of markup and each passage, and below a passage
 * a line for each sentence, its markers in braces.
 */
final class ProseText {

  private ProseText() {}

  static Checked<Prose> read(String markdown) {
    return MarkdownReader.read(markdown, new TextFile("text.md", markdown)::at);
  }

  static String of(String markdown) {
    return read(markdown).value().parts().stream()
        .map(ProseText::part)
        .collect(Collectors.joining());
  }

  /** What is wrong with a text, one fault a line: place, rule, message. */
  static String faults(String markdown) {
    return read(markdown).diagnostics().stream()
        .map(
            fault ->
                "%d:%d+%d %s: %s%n"
                    .formatted(
                        fault.position().line(),
                        fault.position().column(),
                        fault.position().length(),
                        fault.rule().id(),
                        fault.message()))
        .collect(Collectors.joining());
  }

  private static String part(Prose.Part part) {
    if (part instanceof Passage passage) {
      return "<"
          + passage.tag()
          + (passage.editorial() ? " editorial" : "")
          + ">\n"
          + passage.sentences().stream()
              .map(sentence -> "  " + sentence(sentence) + "\n")
              .collect(Collectors.joining());
    }
    return ((Prose.Markup) part).html() + "\n";
  }

  private static String sentence(Sentence sentence) {
    return sentence.fragments().stream().map(ProseText::fragment).collect(Collectors.joining());
  }

  private static String fragment(Sentence.Fragment fragment) {
    if (fragment instanceof Marker marker) {
      return marker.targets().stream()
          .map(ProseText::target)
          .collect(Collectors.joining("; ", "{", "}"));
    }
    if (fragment instanceof Link link) {
      return "<a " + link.kind().word() + ":" + link.id() + ">";
    }
    return ((Sentence.Words) fragment).html();
  }

  private static String target(Marker.Target target) {
    return target.id().value()
        + target.locator().map(locator -> " " + locator.compact()).orElse("");
  }
}
