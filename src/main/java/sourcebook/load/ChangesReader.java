package sourcebook.load;

import java.util.List;
import java.util.Optional;
import sourcebook.content.Located;
import sourcebook.content.SourceChange;
import sourcebook.content.SourceId;
import sourcebook.content.WrittenDate;

/** Reads {@code sources/<id>.changes.yaml}. */
final class ChangesReader {

  static final List<String> KEYS =
      List.of("at", "change", "was", "now", "seen", "acknowledged", "why");

  private ChangesReader() {}

  static Part read(SourceId source, Yaml yaml, Faults faults) {
    List<SourceChange> changes =
        Fields.list(yaml, "change", KEYS, faults).stream().map(ChangesReader::change).toList();
    return new Part.OfChanges(source, changes, yaml.position());
  }

  private static SourceChange change(Fields fields) {
    return new SourceChange(
        fields.count("at"),
        fields.choice("change", SourceChange.Kind.values()),
        fields.text("was"),
        fields.optionalText("now"),
        fields.date("seen"),
        acknowledgement(fields),
        fields.position());
  }

  private static Optional<SourceChange.Acknowledgement> acknowledgement(Fields fields) {
    Optional<WrittenDate> date = fields.optionalDate("acknowledged");
    Optional<Located<String>> why = fields.optionalLocated("why");
    if (date.isPresent() != why.isPresent()) {
      fields.misfit(
          fields.place(date.isPresent() ? "acknowledged" : "why"),
          "`acknowledged` and `why` belong together: the day, and the reason",
          "write both, or neither while the change is under review");
    }
    return date.map(
        day -> new SourceChange.Acknowledgement(day, why.map(Located::value).orElse("")));
  }
}
