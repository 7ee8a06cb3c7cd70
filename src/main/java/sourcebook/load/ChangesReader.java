package sourcebook.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.Located;
import sourcebook.content.SourceChange;
import sourcebook.content.SourceId;
import sourcebook.content.WrittenDate;
import sourcebook.json.Json;

/** Reads {@code sources/<id>.changes.yaml}. */
final class ChangesReader {

  private static final Key<Integer> AT =
      Key.required("at", Forms.count(), "The paragraph’s number in the source’s fingerprint.")
          .suchAs(9);

  private static final Key<SourceChange.Kind> CHANGE =
      Key.required(
          "change",
          Forms.choice(SourceChange.Kind.values()),
          "slight: a few words differ. substantive: mostly other words. gone: no longer there.");

  private static final Key<String> WAS =
      Key.required("was", Forms.text(), "The hash of the paragraph as it was captured.");

  private static final Key<Optional<String>> NOW =
      Key.optional(
          "now",
          Forms.text(),
          "The hash of the paragraph that stands in its place; left out where none does.");

  private static final Key<WrittenDate> SEEN =
      Key.required("seen", Forms.date(), "When this was found, in EDTF.").suchAs("2025-05-12");

  private static final Key<Optional<WrittenDate>> ACKNOWLEDGED =
      Key.optional(
              "acknowledged",
              Forms.date(),
              "The day on which an editor dealt with it; left out while it is under review.")
          .suchAs("2025-05-13");

  private static final Key<Optional<Located<String>>> WHY =
      Key.optional(
              "why", Forms.located(), "Why what rests on it may stand; goes with `acknowledged`.")
          .suchAs("Only the spelling of a name was mended.");

  static final Shape SHAPE =
      Shape.of("change", AT, CHANGE, WAS, NOW, SEEN, ACKNOWLEDGED, WHY)
          .ruled(
              Json.object(
                  "dependentRequired",
                  Json.object(
                      ACKNOWLEDGED.name(), Json.array(Stream.of(WHY.name())),
                      WHY.name(), Json.array(Stream.of(ACKNOWLEDGED.name())))));

  private ChangesReader() {}

  static Part read(SourceId source, Yaml yaml, Faults faults) {
    List<SourceChange> changes =
        Fields.list(yaml, SHAPE, faults).stream().map(ChangesReader::change).toList();
    return new Part.OfChanges(source, changes, yaml.position());
  }

  private static SourceChange change(Fields fields) {
    return new SourceChange(
        fields.get(AT),
        fields.get(CHANGE),
        fields.get(WAS),
        fields.get(NOW),
        fields.get(SEEN),
        acknowledgement(fields),
        fields.position());
  }

  private static Optional<SourceChange.Acknowledgement> acknowledgement(Fields fields) {
    Optional<WrittenDate> date = fields.get(ACKNOWLEDGED);
    Optional<Located<String>> why = fields.get(WHY);
    if (date.isPresent() != why.isPresent()) {
      fields.misfit(
          fields.place(date.isPresent() ? ACKNOWLEDGED : WHY),
          "`acknowledged` and `why` belong together: the day, and the reason",
          "write both, or neither while the change is under review");
    }
    return date.map(
        day -> new SourceChange.Acknowledgement(day, why.map(Located::value).orElse("")));
  }
}
