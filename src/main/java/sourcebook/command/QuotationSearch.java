package sourcebook.command;

import java.util.List;
import java.util.Optional;
import sourcebook.content.Locator;
import sourcebook.content.Paragraphs;
import sourcebook.content.Source;
import sourcebook.evidence.Texts;
import sourcebook.fingerprint.Fingerprint;
import sourcebook.fingerprint.Fingerprinter;
import sourcebook.recheck.Comparison;
import sourcebook.recheck.Fate;

/**
 * Finds words in a source.
 *
 * @param known what is known of its text; empty where it was never captured
 * @param texts its text, if it is at hand
 * @param articles the option by which {@code recheck} finds that text; empty where it is on the web
 */
record QuotationSearch(
    String words,
    Source source,
    Optional<Fingerprint> known,
    Texts texts,
    boolean hasText,
    String articles) {

  /**
   * The one paragraph in which the words stand, or those that are wanted if they stand there.
   *
   * @param wanted may be empty
   * @throws WrongUsage if they do not stand there, or in several places
   */
  List<Paragraphs> paragraphs(List<Paragraphs> wanted) {
    List<Integer> standing = standing();
    if (standing.isEmpty()) {
      throw new WrongUsage("“" + words + "” " + nowhere());
    }
    if (!wanted.isEmpty()) {
      refuseElsewhere(standing, wanted);
      return wanted;
    }
    if (standing.size() > 1) {
      throw new WrongUsage(
          "these words stand in "
              + inWords(standing)
              + "; take in a word or two that only the passage meant has, or say which it is with"
              + " `--at "
              + standing.get(0)
              + "`");
    }
    return Paragraphs.runs(standing);
  }

  /** Menus and headings repeat what the text says; they count only where nothing else does. */
  private List<Integer> standing() {
    List<Integer> all = known.map(text -> text.paragraphsWith(words)).orElse(List.of());
    List<Integer> stating =
        all.stream().filter(number -> !source.document().isFurniture(number)).toList();
    return stating.isEmpty() ? all : stating;
  }

  private void refuseElsewhere(List<Integer> standing, List<Paragraphs> wanted) {
    boolean there = wanted.stream().flatMap(Paragraphs::numbers).anyMatch(standing::contains);
    if (!there) {
      throw new WrongUsage(
          "“" + words + "” stands in " + inWords(standing) + ", not in " + Locator.inWords(wanted));
    }
  }

  private String nowhere() {
    if (!hasText) {
      return "is not among the words that the dossier quotes from it already, and only those can be"
          + " found without the text of `"
          + source.id()
          + "`; add `--text FILE-OR-ADDRESS`, or `--articles DIR` with "
          + source.id()
          + ".txt in it";
    }
    List<Integer> now = texts.paragraphsWith(words, source.id());
    if (!now.isEmpty()) {
      return "stands in "
          + Locator.inWords(Paragraphs.runs(now))
          + " of that text, "
          + since(now.get(0));
    }
    return "stands nowhere in that text; "
        + texts
            .nearest(words, source.id())
            .map(passage -> "its para. " + passage.paragraph() + " reads “" + passage.words() + "”")
            .orElse("nothing there comes near")
        + ". Is it the text of `"
        + source.id()
        + "`?";
  }

  /** Whether words that nobody quoted yet stood in a paragraph before, no fingerprint can tell. */
  private String since(int paragraph) {
    Fingerprint captured = known.orElseThrow();
    List<String> text = texts.paragraphs().getOrDefault(source.id(), List.of());
    Comparison comparison =
        Comparison.of(captured, Fingerprinter.take(text, captured.header(), List.of()));
    if (comparison.isOfAnotherText()) {
      return "which is another one than was captured of `"
          + source.id()
          + "`. Is it the text of `"
          + source.id()
          + "`? If the first capture was a mistake, `./sourcebook capture "
          + source.id()
          + " FILE-OR-ADDRESS --replace` takes this one";
    }
    boolean isNew =
        comparison
            .with(Fate.NEW)
            .anyMatch(fate -> fate.now().filter(now -> now == paragraph).isPresent());
    return "a paragraph that "
        + (isNew ? "is new" : "has changed")
        + " since `"
        + source.id()
        + "` was captured. `./sourcebook recheck "
        + source.id()
        + articles
        + " --write` takes its words in"
        + (isNew ? "" : " if nothing rests on it; else" + review())
        + (articles.endsWith(" DIR") ? " (DIR holds that text as " + source.id() + ".txt)" : "")
        + ". Then run this again";
  }

  private String review() {
    return " it is under review then, and `./sourcebook recheck"
        + articles
        + " --acknowledge "
        + source.id()
        + ":PARAGRAPH --because \"…\"` takes them in";
  }

  private String inWords(List<Integer> numbers) {
    return (numbers.size() == 1 ? "para. " : "paras. ")
        + String.join(", ", numbers.stream().map(String::valueOf).toList())
        + " of `"
        + source.id()
        + "`";
  }
}
