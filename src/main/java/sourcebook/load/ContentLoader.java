package sourcebook.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Content;
import sourcebook.content.Dossier;
import sourcebook.content.Home;
import sourcebook.content.Located;
import sourcebook.content.Prose;
import sourcebook.content.Settings;
import sourcebook.content.SourceId;
import sourcebook.content.WrittenDate;
import sourcebook.diagnostic.Checked;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.TextFile;

/** Reads a content folder. */
public final class ContentLoader {

  private ContentLoader() {}

  /**
   * Everything that the folder holds, files read on all cores but put together in the order of
   * their paths.
   *
   * @param shown the folder as people call it; reports name files below it
   * @throws java.io.UncheckedIOException if the machine refuses to give a file out
   */
  public static Checked<Content> load(Path folder, String shown) {
    return load(folder, shown, entry -> FileReader.read(entry, ContentFile.bytes(entry)));
  }

  /**
   * The same, without reading again what has not changed since the memory was last used; one thread
   * at a time may use it.
   *
   * @throws java.io.UncheckedIOException if the machine refuses to give a file out
   */
  public static Checked<Content> load(Path folder, String shown, FileMemory memory) {
    Checked<Content> content = load(folder, shown, memory::read);
    memory.turnPage();
    return content;
  }

  private static Checked<Content> load(
      Path folder, String shown, Function<ContentFolder.Entry, Checked<Optional<Part>>> reading) {
    Faults faults = new Faults();
    List<ContentFolder.Entry> entries = new ContentFolder(folder, shown).entries(faults);
    List<Checked<Optional<Part>>> read = entries.parallelStream().map(reading).toList();
    List<Part> parts = read.stream().flatMap(file -> file.value().stream()).toList();
    Captures captures =
        new Captures(
            byId(parts, Part.OfFingerprint.class, Part.OfFingerprint::source),
            byId(parts, Part.OfChanges.class, Part.OfChanges::source));
    Content content = assemble(parts, captures, shown);
    List<Diagnostic> found = new ArrayList<>(faults.found());
    captures.violations(ContentFolder.ids(entries, ContentLayout.SOURCE)).forEach(found::add);
    read.forEach(file -> found.addAll(file.diagnostics()));
    return new Checked<>(content, found);
  }

  private static Content assemble(List<Part> parts, Captures captures, String shown) {
    Position nowhere = new TextFile(shown + "/sourcebook.yaml", "").start();
    return new Content(
        new Dossier(
            only(parts, Part.OfSettings.class)
                .map(Part.OfSettings::settings)
                .findFirst()
                .orElseGet(() -> noSettings(nowhere)),
            only(parts, Part.OfHome.class)
                .map(Part.OfHome::home)
                .findFirst()
                .orElseGet(() -> new Home(List.of(), new Prose(List.of()), nowhere))),
        only(parts, Part.OfSource.class).map(Part.OfSource::source).map(captures::join).toList(),
        all(parts, Part.OfClaims.class, Part.OfClaims::claims),
        only(parts, Part.OfTopic.class).map(Part.OfTopic::topic).toList(),
        all(parts, Part.OfEntities.class, Part.OfEntities::entities),
        all(parts, Part.OfDisagreements.class, Part.OfDisagreements::disagreements),
        all(parts, Part.OfCorrections.class, Part.OfCorrections::corrections));
  }

  /** Stands in where the settings could not be read, so that the rest can still be checked. */
  private static Settings noSettings(Position nowhere) {
    Located<String> nothing = new Located<>("", nowhere);
    return new Settings(
        new Settings.Identity("", "", nothing),
        "",
        WrittenDate.read("", nowhere),
        new Settings.Hosting(new Settings.Licence("", nothing), Optional.empty(), Optional.empty()),
        List.of(),
        List.of(),
        nowhere);
  }

  private static <P extends Part> Stream<P> only(List<Part> parts, Class<P> kind) {
    return parts.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** A file's name gives the id, so no two parts of one kind can have the same. */
  private static <P extends Part> Map<SourceId, P> byId(
      List<Part> parts, Class<P> kind, Function<P, SourceId> id) {
    return only(parts, kind)
        .collect(
            Collectors.toMap(id, Function.identity(), (first, same) -> first, LinkedHashMap::new));
  }

  private static <P extends Part, T> List<T> all(
      List<Part> parts, Class<P> kind, Function<P, List<T>> items) {
    return only(parts, kind).flatMap(part -> items.apply(part).stream()).toList();
  }
}
