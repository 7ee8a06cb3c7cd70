package sourcebook.compiler;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sourcebook.content.Source;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.edit.ContentChange;
import sourcebook.edit.ContentFolderEdits;
import sourcebook.edit.ListFile;
import sourcebook.edit.Stretch;
import sourcebook.evidence.QuotedWords;
import sourcebook.fingerprint.Fingerprint;
import sourcebook.fingerprint.FingerprintText;
import sourcebook.fingerprint.Fingerprinter;
import sourcebook.library.Library;
import sourcebook.publish.PublishedFile;
import sourcebook.recheck.SourceFiles;

/** Adds things to a dossier, and finds what is still to be filled in. */
public final class Adding {

  /**
   * What came of it.
   *
   * @param places what was written
   * @param unfinished what is wrong with it as it stands there
   * @param elsewhere what is wrong in other places that was not wrong before
   */
  public record Added(
      List<Stretch> places, List<Diagnostic> unfinished, List<Diagnostic> elsewhere) {

    public Added {
      places = List.copyOf(places);
      unfinished = List.copyOf(unfinished);
      elsewhere = List.copyOf(elsewhere);
    }
  }

  /** What makes a fault the same one wherever it has moved to. */
  private record Known(String rule, String file, String message) {

    static Known of(Diagnostic fault) {
      return new Known(fault.rule().id(), fault.position().file().path(), fault.message());
    }
  }

  private final Job job;
  private final Capturing capturing;
  private final Library library;

  private Adding(Job job) {
    this.job = job;
    this.capturing = Capturing.into(job.content(), job.shown());
    this.library = Library.link(capturing.library().content(), PublishedFile.read(job.output()));
  }

  /** Reads a dossier that is to be added to. */
  public static Adding to(Job job) {
    return new Adding(job);
  }

  /** Files that cannot be read, so that nobody knows what is there already. */
  public List<Diagnostic> faults() {
    return capturing.faults();
  }

  /** The dossier as it is so far. */
  public Library library() {
    return library;
  }

  /** The path of a content file, as people know it. */
  public String path(String name) {
    return job.shown() + "/" + name;
  }

  /** A content file that holds a list, whether it is there or not. */
  public ListFile list(String name) {
    return edits().list(path(name));
  }

  /** Whether there is a content file of this name. */
  public boolean has(String name) {
    return edits().file(path(name)).isPresent();
  }

  /** The source whose text this is already. */
  public Optional<Source> withText(List<String> paragraphs) {
    return library.sources().filter(source -> isTextOf(source, paragraphs)).findFirst();
  }

  private static boolean isTextOf(Source source, List<String> paragraphs) {
    return source
        .capture()
        .fingerprint()
        .filter(known -> known.length() == paragraphs.size())
        .filter(
            known ->
                known.isOfTheSameText(Fingerprinter.take(paragraphs, known.header(), List.of())))
        .isPresent();
  }

  /** The fingerprint of a source that has no record yet. */
  public static Fingerprint fingerprint(
      List<String> paragraphs, Optional<String> from, String language, String today) {
    String salt = Fingerprinter.salt(paragraphs, Optional.empty());
    return Fingerprinter.take(
        paragraphs,
        new Fingerprint.Header(today, from, Capturing.language(language), salt),
        List.of());
  }

  /**
   * The fingerprint of a source with the words that are to be quoted from it. Where another text
   * was captured before, that one stays, and learns what stands in paragraphs that are the same in
   * both.
   *
   * @param from the address that the text was read from; empty for a file
   * @param today the day, as an ISO date
   * @param claim a text whose words between quotation marks are quoted too
   */
  public Fingerprint fingerprint(
      Source source,
      List<String> paragraphs,
      Optional<String> from,
      String today,
      Optional<String> quote,
      String claim) {
    Fingerprint taken =
        capturing.take(
            source,
            paragraphs,
            from,
            today,
            Stream.concat(quote.stream(), QuotedWords.marked(claim)));
    return source
        .capture()
        .fingerprint()
        .filter(before -> !before.isOfTheSameText(taken))
        .map(before -> before.learning(taken))
        .orElse(taken);
  }

  /** That a source has this fingerprint. */
  public static ContentChange keeping(Fingerprint fingerprint, String path) {
    return new ContentChange(List.of(), Map.of(path, FingerprintText.write(fingerprint)));
  }

  /** Where the fingerprint of a source is kept, as people know the place. */
  public static String fingerprintOf(Source source) {
    return SourceFiles.fingerprint(source);
  }

  /**
   * Writes everything, or nothing.
   *
   * @throws java.io.UncheckedIOException if the machine refuses
   */
  public Added write(ContentChange change) {
    Set<Known> before = new HashSet<>();
    Compiler.check(job).forEach(fault -> before.add(Known.of(fault)));
    List<Stretch> places = change.stretches();
    edits().make(change.edits(), change.files());
    List<Diagnostic> after = Compiler.check(job);
    return new Added(
        places,
        after.stream().filter(fault -> isIn(places, fault)).toList(),
        after.stream()
            .filter(fault -> !isIn(places, fault) && !before.contains(Known.of(fault)))
            .toList());
  }

  private static boolean isIn(List<Stretch> places, Diagnostic fault) {
    return places.stream().anyMatch(place -> place.holds(fault.position()));
  }

  private ContentFolderEdits edits() {
    return new ContentFolderEdits(job.content(), job.shown());
  }
}
