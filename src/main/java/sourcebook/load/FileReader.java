package sourcebook.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sourcebook.content.Id;
import sourcebook.content.SourceId;
import sourcebook.content.TopicId;
import sourcebook.diagnostic.Checked;
import sourcebook.diagnostic.TextFile;

/** Reads one content file as what its place in the folder says it is. */
final class FileReader {

  private final ContentFolder.Entry entry;
  private final Faults faults = new Faults();

  private FileReader(ContentFolder.Entry entry) {
    this.entry = entry;
  }

  /** The file's part of the dossier; empty where nothing of it could be read. */
  static Checked<Optional<Part>> read(ContentFolder.Entry entry, byte[] bytes) {
    FileReader reader = new FileReader(entry);
    Optional<Part> part =
        ContentFile.read(bytes, entry.shown(), reader.faults).flatMap(reader::part);
    return new Checked<>(part, reader.faults.found());
  }

  private Optional<Part> part(TextFile file) {
    return switch (entry.kind()) {
      case SETTINGS -> yaml(file, yaml -> new Part.OfSettings(SettingsReader.read(yaml, faults)));
      case FACTS -> yaml(file, yaml -> new Part.OfClaims(ClaimReader.read(yaml, faults)));
      case ENTITIES -> yaml(file, yaml -> new Part.OfEntities(EntityReader.read(yaml, faults)));
      case DISAGREEMENTS ->
          yaml(file, yaml -> new Part.OfDisagreements(DisagreementReader.read(yaml, faults)));
      case CORRECTIONS ->
          yaml(file, yaml -> new Part.OfCorrections(CorrectionReader.read(yaml, faults)));
      case HOME -> markdown(file).map(md -> new Part.OfHome(HomeReader.read(md)));
      case SOURCE ->
          id(file, SourceId::new)
              .flatMap(
                  id -> markdown(file).map(md -> new Part.OfSource(SourceReader.read(id, md))));
      case FINGERPRINT ->
          id(file, SourceId::new).flatMap(id -> FingerprintReader.read(id, file, faults));
      case CHANGES ->
          id(file, SourceId::new)
              .flatMap(id -> yaml(file, yaml -> ChangesReader.read(id, yaml, faults)));
      case TOPIC ->
          id(file, TopicId::new)
              .flatMap(id -> markdown(file).map(md -> new Part.OfTopic(TopicReader.read(id, md))));
    };
  }

  private Optional<Part> yaml(TextFile file, Function<Yaml, Part> read) {
    Optional<Yaml> yaml = YamlReader.read(file, file.text(), faults);
    if (yaml.isEmpty() && faults.found().isEmpty()) {
      faults.add(
          LoadRules.WELL_FORMED.error(file.start(), "this file says nothing").mend(beginning()));
    }
    return yaml.map(read);
  }

  /** The settings are no list, and without them there is no dossier. */
  private String beginning() {
    if (entry.kind() != ContentLayout.SETTINGS) {
      return "write `[]` if the list is meant to be empty, or delete the file";
    }
    List<String> keys = SettingsReader.SHAPE.demanded();
    return "begin it with `"
        + keys.get(0)
        + ": …`, and go on with "
        + Keys.quoted(keys.subList(1, keys.size()));
  }

  private Optional<MarkdownFile> markdown(TextFile file) {
    return MarkdownFile.read(file, faults);
  }

  private <I> Optional<I> id(TextFile file, Function<String, I> make) {
    String id = entry.kind().id(entry.name());
    if (!Id.isWellFormed(id)) {
      faults.add(
          LoadRules.IDS
              .error(file.start(), "the file's name `" + id + "` cannot be an id")
              .mend(IdAdvice.on(id)));
      return Optional.empty();
    }
    return Optional.of(make.apply(id));
  }
}
