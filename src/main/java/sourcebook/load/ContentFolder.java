package sourcebook.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import sourcebook.content.Litter;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.Suggestion;
import sourcebook.diagnostic.TextFile;

/** The files of a content folder, sorted by path, whatever order the file system has them in. */
final class ContentFolder {

  private static final List<String> PLACES =
      List.of(
          "sourcebook.yaml",
          "home.md",
          "sources/",
          "facts/",
          "topics/",
          "entities/",
          "disagreements.yaml",
          "corrections.yaml");

  /** A file to read, and what it is. */
  record Entry(Path path, String name, String shown, ContentLayout kind) {}

  private final Path root;
  private final String shown;

  /**
   * @param shown the folder as people call it, for reports
   */
  ContentFolder(Path root, String shown) {
    this.root = real(root);
    this.shown = shown;
  }

  /** The folder itself may be reached by a link; within it none is followed. */
  private static Path real(Path root) {
    try {
      return root.toRealPath();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(root + " cannot be read", unreadable);
    }
  }

  /** Every file to read; what does not belong there is among the faults. */
  List<Entry> entries(Faults faults) {
    List<Entry> entries = new ArrayList<>();
    for (Path path : paths()) {
      String name = name(path);
      if (!Litter.isNamed(name)) {
        admit(path, name, entries, faults);
      }
    }
    requirePresent("sourcebook.yaml", entries, faults);
    requirePresent("home.md", entries, faults);
    return entries;
  }

  /** The ids that the names of all files of one kind give. */
  static List<String> ids(List<Entry> entries, ContentLayout kind) {
    return entries.stream()
        .filter(entry -> entry.kind() == kind)
        .map(entry -> kind.id(entry.name()))
        .toList();
  }

  private List<Path> paths() {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(path -> !path.equals(root))
          .sorted(
              (a, b) -> a.toString().replace('\\', '/').compareTo(b.toString().replace('\\', '/')))
          .toList();
    } catch (IOException unreadable) {
      throw refusal(unreadable);
    } catch (UncheckedIOException unreadable) {
      throw refusal(Objects.requireNonNull(unreadable.getCause()));
    }
  }

  /** What is refused is called as people know it. */
  private UncheckedIOException refusal(IOException why) {
    Path refused =
        why instanceof FileSystemException file && file.getFile() != null
            ? Path.of(file.getFile())
            : root;
    boolean within = refused.startsWith(root) && !refused.equals(root);
    return Unreadable.named(within ? shownPath(name(refused)) : shown, why);
  }

  private void admit(Path path, String name, List<Entry> entries, Faults faults) {
    boolean known = ContentLayout.of(name).isPresent();
    if (Files.isSymbolicLink(path) || (known && !Files.isRegularFile(path))) {
      faults.add(
          LoadRules.FILES_FILES
              .error(place(name), "this is " + what(path) + ", and only plain files are read here")
              .mend("put the file itself here"));
    } else if (Files.isRegularFile(path)) {
      ContentLayout.of(name)
          .ifPresentOrElse(
              kind -> entries.add(new Entry(path, name, shownPath(name), kind)),
              () -> faults.add(unknown(name)));
    }
  }

  private static String what(Path path) {
    return Files.isSymbolicLink(path)
        ? "a link to somewhere else"
        : Files.isDirectory(path) ? "a folder" : "not a file";
  }

  private Diagnostic unknown(String name) {
    int slash = name.indexOf('/') + 1;
    String folder = slash > 0 ? name.substring(0, slash) : name;
    return LoadRules.FILES_KNOWN
        .error(place(name), "no part of a dossier is kept under this name")
        .mend(
            slash > 0 && PLACES.contains(folder)
                ? within(folder, name.substring(slash))
                : elsewhere(folder));
  }

  private static String within(String folder, String rest) {
    return rest.contains("/")
        ? "move it up into `" + folder + "`; folders within it are not read"
        : "`" + folder + "` may hold files that end in " + endings(folder);
  }

  private static String elsewhere(String folder) {
    String suggestion = Suggestion.didYouMean(folder, PLACES.stream());
    return suggestion.isEmpty() ? "a dossier keeps " + String.join(", ", PLACES) : suggestion;
  }

  private static String endings(String folder) {
    return switch (folder) {
      case "sources/" -> "`.md`, `.fp` or `.changes.yaml`";
      case "topics/" -> "`.md`";
      default -> "`.yaml`";
    };
  }

  private void requirePresent(String name, List<Entry> entries, Faults faults) {
    if (entries.stream().noneMatch(entry -> entry.name().equals(name))
        && !Files.exists(root.resolve(name))) {
      faults.add(
          LoadRules.FILES_PRESENT
              .error(place(name), "this file is missing")
              .mend("see the README for what belongs in it"));
    }
  }

  private String name(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  private String shownPath(String name) {
    return shown + "/" + name;
  }

  private Position place(String name) {
    return new TextFile(shownPath(name), "").start();
  }
}
