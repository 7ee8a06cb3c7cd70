package sourcebook.compiler;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.Content;
import sourcebook.content.Published;
import sourcebook.content.Source;
import sourcebook.diagnostic.Checked;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.edit.ContentFolderEdits;
import sourcebook.evidence.QuotedWords;
import sourcebook.fingerprint.Fingerprint;
import sourcebook.fingerprint.FingerprintText;
import sourcebook.fingerprint.Fingerprinter;
import sourcebook.library.Library;
import sourcebook.load.ContentLoader;
import sourcebook.load.LoadRules;
import sourcebook.recheck.SourceFiles;

/** Takes the fingerprints of sources, with all that the dossier quotes from them. */
public final class Capturing {

  /**
   * What a fingerprint proves.
   *
   * @param quotations how many times the dossier quotes words from the source, without those that
   *     may stand in another one, which has no fingerprint
   * @param unproved how many of them are not known to stand in a place that is cited for them
   */
  public record Kept(int quotations, int unproved) {}

  private final Path content;
  private final String shown;
  private final Checked<Content> loaded;
  private final Library library;

  private Capturing(Path content, String shown) {
    this.content = content;
    this.shown = shown;
    this.loaded = ContentLoader.load(content, shown);
    this.library = Library.link(loaded.value(), Published.nothing());
  }

  /**
   * Reads a dossier whose sources are to be captured.
   *
   * @param shown the content folder as people call it
   */
  public static Capturing into(Path content, String shown) {
    return new Capturing(content, shown);
  }

  /**
   * Files that cannot be read, so that what they quote would be missing from a fingerprint. Damaged
   * fingerprints are not among them: they are what is to be replaced.
   */
  public List<Diagnostic> faults() {
    return loaded.diagnostics().stream()
        .filter(fault -> LoadRules.losesWriting(fault.rule()))
        .sorted()
        .toList();
  }

  /** Files that cannot be read, damaged fingerprints among them. */
  List<Diagnostic> lossesOfContent() {
    return loaded.diagnostics().stream()
        .filter(fault -> LoadRules.losesContent(fault.rule()))
        .sorted()
        .toList();
  }

  /** The dossier as it is so far. */
  public Library library() {
    return library;
  }

  /**
   * The fingerprint of a source's text. Where the text is the one that was captured before, it only
   * learns what is quoted since then, and keeps its day.
   *
   * @param from the address that the text was read from; empty for a file
   * @param today the day, as an ISO date
   */
  public Fingerprint take(
      Source source, List<String> paragraphs, Optional<String> from, String today) {
    return take(source, paragraphs, from, today, Stream.empty());
  }

  /**
   * The same, which also learns words that the dossier does not quote yet.
   *
   * @param also these words
   */
  Fingerprint take(
      Source source,
      List<String> paragraphs,
      Optional<String> from,
      String today,
      Stream<String> also) {
    Optional<Fingerprint> before = source.capture().fingerprint();
    Fingerprint.Header header =
        new Fingerprint.Header(
            today,
            from,
            language(source.document().language().value()),
            Fingerprinter.salt(paragraphs, before));
    Stream<String> quoted = QuotedWords.from(source.id(), library).map(QuotedWords::words);
    Fingerprint taken =
        Fingerprinter.take(paragraphs, header, Stream.concat(quoted, also).toList());
    return before
        .filter(taken::isOfTheSameText)
        .map(old -> new Fingerprint(old.header().in(header.language()), taken.paragraphs()))
        .orElse(taken);
  }

  /** A language tag; the one for what nobody has told where there is none (BCP 47). */
  static String language(String told) {
    return told.isEmpty() ? "und" : told;
  }

  /**
   * Keeps a fingerprint with the dossier.
   *
   * @throws java.io.UncheckedIOException if the machine refuses
   */
  public Kept keep(Source source, Fingerprint fingerprint) {
    new ContentFolderEdits(content, shown)
        .make(
            List.of(), Map.of(SourceFiles.fingerprint(source), FingerprintText.write(fingerprint)));
    Library now = into(content, shown).library;
    List<Boolean> proved =
        QuotedWords.from(source.id(), now)
            .filter(words -> words.isProved() || !words.mayStandUnseen())
            .map(QuotedWords::isProved)
            .toList();
    return new Kept(proved.size(), Collections.frequency(proved, false));
  }
}
