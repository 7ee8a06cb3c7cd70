package sourcebook.compiler;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sourcebook.content.Source;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.edit.ContentChange;
import sourcebook.edit.ContentFolderEdits;
import sourcebook.fingerprint.Fingerprint;
import sourcebook.library.Library;
import sourcebook.publish.PublishedFile;
import sourcebook.recheck.CorrectionLog;
import sourcebook.recheck.Recording;
import sourcebook.recheck.SourceFindings;

/** Compares sources with their fingerprints, and brings the dossier up to date with them. */
public final class Rechecking {

  private static final String LOG = "corrections.yaml";

  private final Path content;
  private final String shown;
  private final Capturing capturing;
  private final Library library;
  private final LocalDate today;

  private Rechecking(Path content, String shown, Path output, LocalDate today) {
    this.content = content;
    this.shown = shown;
    this.capturing = Capturing.into(content, shown);
    this.library = Library.link(capturing.library().content(), PublishedFile.read(output));
    this.today = today;
  }

  /**
   * Reads a dossier whose sources are to be checked again.
   *
   * @param shown the content folder as people call it
   * @param output where the site was last published
   */
  public static Rechecking of(Path content, String shown, Path output, LocalDate today) {
    return new Rechecking(content, shown, output, today);
  }

  /** What keeps the dossier from being edited: files or fingerprints that cannot be read. */
  public List<Diagnostic> faults() {
    return capturing.lossesOfContent();
  }

  public Library library() {
    return library;
  }

  /**
   * What became of a source that has a fingerprint.
   *
   * @param from the address that the text was read from; empty for a file
   */
  public SourceFindings compare(Source source, List<String> paragraphs, Optional<String> from) {
    return SourceFindings.of(source, fingerprint(source, paragraphs, from), paragraphs, library);
  }

  /** A source’s text as it is now. */
  public Fingerprint fingerprint(Source source, List<String> paragraphs, Optional<String> from) {
    return capturing.take(source, paragraphs, from, today.toString());
  }

  /** What is to be written so that the dossier knows what was found. */
  public ContentChange recording(List<SourceFindings> findings) {
    return Recording.of(findings, library, today);
  }

  /** The log of corrections as it is kept. */
  public CorrectionLog log() {
    String path = shown + "/" + LOG;
    return new CorrectionLog(new ContentFolderEdits(content, shown).list(path));
  }

  /**
   * Writes into the content folder, each file as a whole.
   *
   * @return the files that are different now
   */
  public List<String> write(ContentChange change) {
    return new ContentFolderEdits(content, shown).make(change.edits(), change.files());
  }
}
