package sourcebook.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.SourceChange;
import sourcebook.content.SourceId;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.evidence.CitedText;
import sourcebook.evidence.QuotedWords;
import sourcebook.evidence.Texts;
import sourcebook.library.Library;

/** A quotation is somebody's very words. */
final class QuotationsStandInTheirParagraphs implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "quotations-stand-in-their-paragraphs",
          "Words in quotation marks are the source’s own, one after another, in a paragraph that is"
              + " cited.",
          "{source: gazette, at: 3, quote: \"lifted every ban on them\"}   # it says “the ban”",
          "{source: gazette, at: 3, quote: \"lifted the ban on them\"}");

  private static final String NOWHERE =
      "none of the texts at hand has these words; quote it word for word, or take out the quotation"
          + " marks";

  private final Texts texts;

  /**
   * @param texts the sources' texts as far as they are at hand, for better advice
   */
  QuotationsStandInTheirParagraphs(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public boolean needsEveryFile() {
    return true;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return QuotedWords.in(library).filter(quoted -> !quoted.mayStand()).map(this::fault);
  }

  private Diagnostic fault(QuotedWords quoted) {
    String words = quoted.words();
    List<CitedText> cited = quoted.texts();
    return RULE.error(
            quoted.position(), "“" + words + "” is not known to stand in " + where(quoted))
        .mend(
            cited.stream()
                .flatMap(text -> inTheText(words, text).stream())
                .findFirst()
                .or(() -> elsewhere(words, cited))
                .or(() -> nearly(words, cited))
                .orElseGet(() -> texts.hasAll(cited) ? NOWHERE : unknown(cited)));
  }

  private static String where(QuotedWords quoted) {
    return quoted.places().size() == 1
        ? quoted.places().get(0).inWords()
        : "any of the paragraphs that are cited for it";
  }

  private Optional<String> inTheText(String words, CitedText cited) {
    SourceId source = cited.source().id();
    List<Integer> standing = texts.paragraphsWith(words, source);
    if (cited.paragraphs().stream().anyMatch(standing::contains)) {
      return Optional.of(
          "it does stand there in the text at hand; let "
              + confirming(cited, "FILE", "--articles DIR ")
              + " confirm it");
    }
    return standing.isEmpty()
        ? texts.nearest(words, source).map(passage -> reads(passage, cited))
        : Optional.of("it stands in para. " + numbers(standing) + " of " + name(cited));
  }

  private static String reads(Texts.Passage passage, CitedText cited) {
    return "para. "
        + passage.paragraph()
        + " of "
        + name(cited)
        + " reads “"
        + passage.words()
        + "”";
  }

  private static Optional<String> elsewhere(String words, List<CitedText> cited) {
    return cited.stream()
        .filter(text -> !text.allWith(words).isEmpty())
        .map(text -> "it stands in para. " + numbers(text.allWith(words)) + " of " + name(text))
        .findFirst();
  }

  private static Optional<String> nearly(String words, List<CitedText> cited) {
    return cited.stream()
        .flatMap(
            text -> text.firstWithPart(words).stream().map(number -> slip(text, number, words)))
        .findFirst();
  }

  private static String slip(CitedText text, int number, String words) {
    return "para. "
        + number
        + " of "
        + name(text)
        + " has “"
        + String.join("”, “", text.partsIn(number, words))
        + "”; look again at the words around that, or, if they are right, let "
        + confirming(text, "FILE-OR-ADDRESS", "")
        + " confirm them";
  }

  private static String unknown(List<CitedText> cited) {
    return "quote it word for word; if it does stand there, let "
        + confirming(cited.get(0), "FILE-OR-ADDRESS", "")
        + " confirm it, since a fingerprint knows only what was quoted when it was taken";
  }

  /** Where a paragraph has changed since, only its acknowledgement takes its new words in. */
  private static String confirming(CitedText cited, String text, String articles) {
    SourceId source = cited.source().id();
    return cited.source().capture().underReview().stream()
        .filter(change -> change.now().isPresent())
        .map(SourceChange::paragraph)
        .filter(cited.paragraphs()::contains)
        .findFirst()
        .map(number -> articles + "--acknowledge " + source + ":" + number + " --because \"…\"")
        .map(options -> "`./sourcebook recheck " + options + "`")
        .orElse("`./sourcebook capture " + source + " " + text + "`");
  }

  private static String name(CitedText text) {
    return "`" + text.source().id() + "`";
  }

  private static String numbers(List<Integer> paragraphs) {
    return paragraphs.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
