package sourcebook.command;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;

/** What a shell can offer as the value of an option or parameter. */
sealed interface Candidates {

  /** One of these words. */
  record Words(List<String> words) implements Candidates {
    public Words {
      words = List.copyOf(words);
    }
  }

  /** One of the dossier's things of a kind, which the scripts find in its files by this word. */
  record Known(String kind) implements Candidates {}

  /** What the shell knows by itself, or nothing. */
  enum Plain implements Candidates {
    FOLDER,
    FILE,
    TEXT
  }

  /** Marks what is still to be named, so that nothing there is can be offered. */
  final class Nothing implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Collections.emptyIterator();
    }
  }

  /** What labels stand for, whichever command has them. */
  Map<String, Candidates> BY_LABEL =
      Map.ofEntries(
          Map.entry("DIR", Plain.FOLDER),
          Map.entry("SITE", Plain.FOLDER),
          Map.entry("FILE", Plain.FILE),
          Map.entry("FILE-OR-ADDRESS", Plain.FILE),
          Map.entry("FACT-FILE", new Known("fact-file")),
          Map.entry("SOURCE", new Known("source")),
          Map.entry("SOURCE[:PARAGRAPH]", new Known("source")),
          Map.entry("TOPIC,...", new Known("topic")),
          Map.entry("ENTITY,...", new Known("entity")),
          Map.entry("CLAIM,...", new Known("claim")),
          Map.entry("WHO", new Known("who")));

  /** Words if it names some; or else what the label stands for. */
  static Candidates of(ArgSpec argument) {
    return Optional.ofNullable(argument.completionCandidates())
        .map(words -> StreamSupport.stream(words.spliterator(), false).sorted().toList())
        .map(words -> words.isEmpty() ? Plain.TEXT : new Words(words))
        .orElseGet(() -> BY_LABEL.getOrDefault(argument.paramLabel(), Plain.TEXT));
  }
}
