package sourcebook.load;

import java.util.Optional;
import sourcebook.content.Prose;
import sourcebook.diagnostic.Checked;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.TextFile;
import sourcebook.format.Layout;
import sourcebook.format.YamlForm;
import sourcebook.markdown.MarkdownForm;
import sourcebook.markdown.MarkdownReader;

/**
 * How one content file is written, whatever it says: YAML in one layout, and a Markdown file’s
 * prose sentence by sentence.
 *
 * @param layout how its YAML is laid out
 * @param prose whether it is Markdown below its record
 */
record FileForm(Layout layout, boolean prose) {

  /** A Markdown file’s record, as it stands between its fences, and its prose. */
  private record Halves(String record, String body) {}

  private static final String FENCE = "---\n";

  /** The form of files of a kind; empty for those that only commands write. */
  static Optional<FileForm> of(ContentLayout kind) {
    return switch (kind) {
      case SETTINGS -> Optional.of(new FileForm(SettingsReader.SHAPE.layout(), false));
      case HOME -> Optional.of(new FileForm(HomeReader.SHAPE.layout(), true));
      case SOURCE -> Optional.of(new FileForm(SourceReader.SHAPE.layout(), true));
      case TOPIC -> Optional.of(new FileForm(TopicReader.SHAPE.layout(), true));
      case FACTS -> list(ClaimReader.SHAPE);
      case ENTITIES -> list(EntityReader.SHAPE);
      case DISAGREEMENTS -> list(DisagreementReader.SHAPE);
      case CORRECTIONS -> list(CorrectionReader.SHAPE);
      case FINGERPRINT, CHANGES -> Optional.empty();
    };
  }

  private static Optional<FileForm> list(Shape shape) {
    return Optional.of(new FileForm(new Layout.Tall(shape.layout()), false));
  }

  /** The text in its form; empty where it cannot be read. */
  Optional<String> form(String text) {
    return prose
        ? halves(text)
            .flatMap(
                halves ->
                    record(halves.record())
                        .map(record -> FENCE + record + FENCE + MarkdownForm.of(halves.body())))
        : YamlForm.of(text, layout);
  }

  /** Between the fences there may be nothing yet. */
  private Optional<String> record(String text) {
    return text.isBlank() ? Optional.of("") : YamlForm.of(text, layout);
  }

  /** Whether two texts say the same, comments included. */
  boolean saysTheSame(String text, String other) {
    if (!prose) {
      return sameYaml(text, other);
    }
    Optional<Halves> halves = halves(text);
    Optional<Halves> others = halves(other);
    return halves.isPresent()
        && others.isPresent()
        && sameYaml(halves.get().record(), others.get().record())
        && prose(halves.get().body()).equals(prose(others.get().body()));
  }

  private static Optional<Halves> halves(String text) {
    return MarkdownFile.split(text)
        .map(
            cut ->
                new Halves(
                    text.substring(cut.recordStart(), cut.recordEnd()),
                    text.substring(cut.bodyStart())));
  }

  private static boolean sameYaml(String text, String other) {
    return YamlForm.comments(text).equals(YamlForm.comments(other))
        && Said.of(text).equals(Said.of(other));
  }

  /**
   * The prose of a Markdown text and its faults, as if everything stood in one place; a line may
   * end within a marker as well as not.
   */
  private static String prose(String body) {
    Position nowhere = new TextFile("", "").start();
    Checked<Prose> read = MarkdownReader.read(body, (start, length) -> nowhere);
    return read.toString().replaceAll("\\s+", " ");
  }
}
