package sourcebook.compiler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.Content;
import sourcebook.content.Marker;
import sourcebook.content.Published;
import sourcebook.content.Sentence;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.TextFile;
import sourcebook.library.Library;
import sourcebook.testing.TestDossier;

/**
 * Everything that bears out one claim or one sentence, taken out of its file.
 *
 * @param place where the claim or sentence stands, before and after
 * @param rule which rule must then be broken there
 * @param cuts what to take out, without overlap
 */
record Removal(Position place, String rule, List<Cut> cuts) {

  /** A stretch of the file's text. */
  record Cut(int start, int end) {}

  /** One removal for each claim and each sentence that must cite. */
  static List<Removal> all(Content content) {
    return Stream.concat(
            content.claims().stream().map(Removal::ofCitations),
            Library.link(content, Published.nothing())
                .prose()
                .flatMap(place -> place.prose().sentences())
                .map(Removal::ofMarkers))
        .toList();
  }

  /** The lines from {@code cites:} up to the claim's next key, or the next claim. */
  private static Removal ofCitations(Claim claim) {
    TextFile file = claim.position().file();
    int first = claim.position().line();
    while (!file.line(first).startsWith("  cites:")) {
      first++;
    }
    int last = first;
    while (file.line(last + 1).startsWith("   ")) {
      last++;
    }
    Cut lines = new Cut(file.offsetOfLine(first), file.offsetOfLine(last + 1));
    return new Removal(claim.position(), "claims-are-cited", List.of(lines));
  }

  private static Removal ofMarkers(Sentence sentence) {
    List<Cut> cuts = sentence.markers().map(Marker::position).map(Removal::marker).toList();
    return new Removal(sentence.position(), "sentences-are-cited", cuts);
  }

  private static Cut marker(Position place) {
    int start = place.file().offset(place.line(), place.column());
    return new Cut(start, place.file().text().indexOf(']', start) + 1);
  }

  String file() {
    return place.file().path().substring("content/".length());
  }

  void apply(TestDossier dossier) {
    List<Cut> backwards = new ArrayList<>(cuts);
    backwards.sort(Comparator.comparing(Cut::start).reversed());
    StringBuilder text = new StringBuilder(place.file().text());
    backwards.forEach(cut -> text.delete(cut.start(), cut.end()));
    dossier.write(file(), text.toString());
  }

  void undo(TestDossier dossier) {
    dossier.write(file(), place.file().text());
  }

  /** Whether a fault names this very place as an error. */
  boolean isNamedBy(Diagnostic fault) {
    return fault.rule().id().equals(rule)
        && fault.severity().word().equals("error")
        && fault.position().file().path().equals(place.file().path())
        && fault.position().line() == place.line()
        && fault.position().column() == place.column();
  }

  @Override
  public String toString() {
    return place + " [" + rule + "]";
  }
}
