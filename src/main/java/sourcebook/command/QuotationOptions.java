package sourcebook.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sourcebook.capture.CapturedDocument;
import sourcebook.compiler.Adding;
import sourcebook.content.Locator;
import sourcebook.content.Paragraphs;
import sourcebook.content.QuoteLength;
import sourcebook.content.Source;
import sourcebook.content.SourceId;
import sourcebook.edit.ContentChange;
import sourcebook.evidence.Texts;
import sourcebook.fetch.Fetcher;
import sourcebook.fetch.Policy;
import sourcebook.fetch.Unfetchable;
import sourcebook.fingerprint.Fingerprint;

/** Which place in a source is meant, and how it is found. */
final class QuotationOptions {

  /**
   * A place that was found.
   *
   * @param fingerprint what is to be written so that the quotation is proved; perhaps nothing
   * @param notes what an editor should know of it
   */
  record Place(
      List<Paragraphs> at, Optional<String> quote, ContentChange fingerprint, List<String> notes) {
    Place {
      at = List.copyOf(at);
      notes = List.copyOf(notes);
    }
  }

  /** A text as it was read, and the address it was read from. */
  private record Text(List<String> paragraphs, Optional<String> from) {
    Text {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  @Option(
      names = "--quote",
      paramLabel = "WORDS",
      description = "Four to twelve words that stand there, as they stand there.")
  private @Nullable String quote;

  @Option(
      names = "--at",
      paramLabel = "PARAGRAPH",
      description =
          "The paragraph (9, 9-11 or 9,12), where nothing is quoted or the words stand in several.")
  private @Nullable String at;

  @Option(
      names = "--text",
      paramLabel = "FILE-OR-ADDRESS",
      description = "The source's text: a plain text or HTML file, or the address of one.")
  private @Nullable String text;

  @Option(
      names = "--articles",
      paramLabel = "DIR",
      description =
          "A folder with the sources' texts, each named as its source, instead of --text.")
  private @Nullable String articles;

  /**
   * The place in a source.
   *
   * @param sentence the claim, whose words between quotation marks are to be proved too
   * @throws WrongUsage if there is no such place, or several
   */
  Place in(Source source, Adding dossier, String sentence, LocalDate today) throws Unfetchable {
    refuseMisuse();
    List<Paragraphs> wanted = wanted(source);
    Optional<Text> read = text(source, dossier);
    Optional<Fingerprint> kept = source.capture().fingerprint();
    Optional<Fingerprint> known =
        read.map(
                found ->
                    dossier.fingerprint(
                        source,
                        found.paragraphs(),
                        found.from(),
                        today.toString(),
                        Optional.ofNullable(quote),
                        sentence))
            .or(() -> kept);
    refuseBeyond(wanted, known, source);
    ContentChange change =
        known
            .filter(now -> !kept.equals(Optional.of(now)))
            .map(now -> Adding.keeping(now, Adding.fingerprintOf(source)))
            .orElseGet(ContentChange::nothing);
    if (quote == null) {
      return new Place(wanted, Optional.empty(), change, List.of());
    }
    QuotationSearch search =
        new QuotationSearch(
            quote,
            source,
            known,
            new Texts(texts(source, read)),
            read.isPresent(),
            forRecheck(read));
    List<Paragraphs> found = search.paragraphs(wanted);
    return new Place(
        found,
        Optional.of(quote),
        change,
        List.of("The words stand in " + Locator.inWords(found) + " of `" + source.id() + "`."));
  }

  private void refuseMisuse() {
    if (quote == null && at == null) {
      throw new WrongUsage(
          "say where it stands: `--quote \"four to twelve words\"`, or `--at 9` where nothing is"
              + " quoted");
    }
    if (text != null && articles != null) {
      throw new WrongUsage("`--text` and `--articles` both give the text; keep one of them");
    }
    if (quote != null && !QuoteLength.of(quote).fits()) {
      QuoteLength length = QuoteLength.of(quote);
      throw new WrongUsage(length.fault() + "; " + length.mend());
    }
  }

  private List<Paragraphs> wanted(Source source) {
    if (at == null) {
      return List.of();
    }
    List<Paragraphs> runs = Locator.runs(at);
    if (runs.isEmpty()) {
      throw new WrongUsage(
          "`--at " + at + "` names no paragraph of `" + source.id() + "`; write 9, 9-11 or 9,12");
    }
    return runs;
  }

  private static void refuseBeyond(
      List<Paragraphs> wanted, Optional<Fingerprint> known, Source source) {
    int last = wanted.stream().mapToInt(Paragraphs::last).max().orElse(0);
    if (known.isPresent() && last > known.get().length()) {
      throw new WrongUsage(
          "`"
              + source.id()
              + "` has "
              + known.get().length()
              + " paragraphs, so there is no para. "
              + last
              + "; `./sourcebook capture "
              + source.id()
              + " FILE-OR-ADDRESS` lists them by their numbers");
    }
  }

  private Optional<Text> text(Source source, Adding dossier) throws Unfetchable {
    if (text == null && articles == null) {
      return Optional.empty();
    }
    if (source.capture().uncaptured().isPresent()) {
      throw new WrongUsage(
          "the record of `"
              + source.id()
              + "` says why no text of it could be captured; take `uncaptured` out of "
              + source.position().file()
              + " first");
    }
    Fetcher web =
        new Fetcher(Policy.polite(dossier.library().content().dossier().settings().repository()));
    return Optional.of(text == null ? inFolder(source, web) : read(new DocumentPlace(text), web));
  }

  private static Text read(DocumentPlace place, Fetcher web) throws Unfetchable {
    CapturedDocument document = place.read(web);
    return new Text(document.paragraphs(), place.address());
  }

  private Text inFolder(Source source, Fetcher web) {
    SourceTexts texts =
        new SourceTexts(Optional.ofNullable(articles).map(SourceTexts::folder), web);
    SourceText answer = texts.of(source);
    if (answer instanceof SourceText.Found found) {
      return new Text(found.paragraphs(), found.from());
    }
    throw new WrongUsage(
        answer instanceof SourceText.Absent absent
            ? absent.why()
            : ((SourceText.Unreachable) answer).why());
  }

  private String forRecheck(Optional<Text> read) {
    if (read.flatMap(Text::from).isPresent()) {
      return "";
    }
    return " --articles " + (articles == null ? "DIR" : articles);
  }

  private static Map<SourceId, List<String>> texts(Source source, Optional<Text> read) {
    return read.map(found -> Map.of(source.id(), found.paragraphs())).orElse(Map.of());
  }
}
