package sourcebook.recheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.Source;
import sourcebook.content.SourceChange;
import sourcebook.content.WrittenDate;
import sourcebook.edit.ContentChange;
import sourcebook.fingerprint.Fingerprint;
import sourcebook.fingerprint.FingerprintText;
import sourcebook.fingerprint.ParagraphPrint;
import sourcebook.library.Library;

/**
 * Takes changes of a source off the review, with the reason why what rests on them may stand as it
 * is written now. The paragraph’s print becomes that of the words that stand there now, so that
 * every quotation from it must be found in those; what is gone keeps its print, and stays on
 * record.
 */
public final class Acknowledging {

  /**
   * What came of it.
   *
   * @param refusals why it cannot be done yet, a sentence each; empty where it can
   */
  public record Answer(List<String> refusals, ContentChange change) {

    public Answer {
      refusals = List.copyOf(refusals);
    }

    private static Answer refused(List<String> why) {
      return new Answer(why, ContentChange.nothing());
    }
  }

  private final Source source;
  private final List<SourceChange> changes;
  private final Library library;

  /**
   * @param changes of this source, all of them under review
   */
  public Acknowledging(Source source, List<SourceChange> changes, Library library) {
    this.source = source;
    this.changes = List.copyOf(changes);
    this.library = library;
  }

  /** Whether the source’s text as it is now must be known, since something stands there. */
  public boolean needsText() {
    return changes.stream().anyMatch(change -> change.now().isPresent());
  }

  /**
   * What is to be written.
   *
   * @param now the text as it is now; may be empty where nothing stands in the paragraphs’ places
   * @param log the text of {@code corrections.yaml}; empty where there is none
   */
  public Answer answer(Optional<Fingerprint> now, String why, LocalDate today, CorrectionLog log) {
    Map<Integer, ParagraphPrint> prints = new HashMap<>();
    List<String> refusals = new ArrayList<>();
    now.ifPresent(text -> refusals.addAll(collect(text, prints)));
    Fingerprint fingerprint = source.capture().fingerprint().orElseThrow().with(prints);
    refusals.addAll(lostQuotations(fingerprint));
    if (!refusals.isEmpty()) {
      return Answer.refused(refusals);
    }
    Map<String, String> files = new LinkedHashMap<>();
    if (!prints.isEmpty()) {
      files.put(SourceFiles.fingerprint(source), FingerprintText.write(fingerprint));
    }
    files.put(SourceFiles.changes(source), SourceFiles.text(acknowledged(why, today)));
    List<Integer> paragraphs = changes.stream().map(SourceChange::paragraph).toList();
    return log.with(source.id(), paragraphs, why, today, library)
        .map(logged -> new Answer(List.of(), new ContentChange(List.of(), files).and(logged)))
        .orElseGet(() -> Answer.refused(List.of(log.log().refusal())));
  }

  /** The prints of what stands there now; the answer is why some cannot be had. */
  private List<String> collect(Fingerprint now, Map<Integer, ParagraphPrint> prints) {
    Comparison comparison = Comparison.of(source.capture().fingerprint().orElseThrow(), now);
    List<String> refusals = new ArrayList<>();
    for (SourceChange change : changes) {
      Optional<ParagraphPrint> print =
          comparison
              .of(change.paragraph())
              .now()
              .map(now::paragraph)
              .filter(found -> change.now().filter(found.hash()::equals).isPresent());
      print.ifPresent(found -> prints.put(change.paragraph(), found));
      if (print.isEmpty() && change.now().isPresent()) {
        refusals.add(
            "para. "
                + change.paragraph()
                + " of `"
                + source.id()
                + "` has changed again since this was recorded; record that first, with `--write` in"
                + " place of `--acknowledge` and `--because`");
      }
    }
    return refusals;
  }

  private List<String> lostQuotations(Fingerprint fingerprint) {
    List<Integer> paragraphs = changes.stream().map(SourceChange::paragraph).toList();
    return new LostQuotations(source, fingerprint, library)
        .from(paragraphs)
        .map(
            quoted ->
                quoted.position()
                    + ": “"
                    + quoted.words()
                    + "” does not stand there any more; quote the words that do, then run this again")
        .sorted()
        .distinct()
        .toList();
  }

  private List<SourceChange> acknowledged(String why, LocalDate today) {
    WrittenDate date = WrittenDate.read(today.toString(), source.position());
    Stream<SourceChange> all = source.capture().changes().stream();
    return all.map(change -> changes.contains(change) ? change.acknowledged(date, why) : change)
        .toList();
  }
}
