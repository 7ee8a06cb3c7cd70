package sourcebook.command;

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

  /** The name of one of the dossier's files, without its ending, in this folder of the content. */
  record Named(String folder) implements Candidates {}

  /** What the shell knows by itself, or nothing. */
  enum Plain implements Candidates {
    FOLDER,
    FILE,
    TEXT
  }

  /** What labels stand for, whichever command has them. */
  Map<String, Candidates> BY_LABEL =
      Map.of(
          "DIR", Plain.FOLDER,
          "SITE", Plain.FOLDER,
          "FILE", Plain.FILE,
          "FILE-OR-ADDRESS", Plain.FILE,
          "SOURCE", new Named("sources"),
          "SOURCE[:PARAGRAPH]", new Named("sources"),
          "TOPIC", new Named("topics"));

  /** Known words if there are some; or else what the label stands for. */
  static Candidates of(ArgSpec argument) {
    return Optional.ofNullable(argument.completionCandidates())
        .map(words -> StreamSupport.stream(words.spliterator(), false).sorted().toList())
        .filter(words -> !words.isEmpty())
        .<Candidates>map(Words::new)
        .orElseGet(() -> BY_LABEL.getOrDefault(argument.paramLabel(), Plain.TEXT));
  }
}
