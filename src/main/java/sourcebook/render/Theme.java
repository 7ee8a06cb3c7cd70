package sourcebook.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sourcebook.content.Litter;
import sourcebook.diagnostic.TextFile;
import sourcebook.digest.Sha256;

/** The folder that decides how the site looks: templates, and the assets they name. */
public final class Theme {

  private static final String ENDING = ".peb";
  private static final int FINGERPRINT = 10;

  private final Path folder;
  private final Map<String, String> templates;
  private final Map<String, Asset> assets;

  private Theme(Path folder, Map<String, String> templates, Map<String, Asset> assets) {
    this.folder = folder;
    this.templates = Collections.unmodifiableMap(templates);
    this.assets = Collections.unmodifiableMap(assets);
  }

  /**
   * The folder as it stands now; what becomes of it later changes nothing here.
   *
   * @throws UncheckedIOException if the machine refuses to give a file out
   */
  public static Theme open(Path folder) {
    Map<String, String> templates = new TreeMap<>();
    for (Path file : files(folder)) {
      String name = name(file);
      if (name.endsWith(ENDING)) {
        templates.put(name.substring(0, name.length() - ENDING.length()), text(file));
      }
    }
    Map<String, Asset> assets = new TreeMap<>();
    Path assetFolder = folder.resolve("assets");
    if (Files.isDirectory(assetFolder)) {
      files(assetFolder).forEach(file -> assets.put(name(file), asset(file)));
    }
    return new Theme(folder, templates, assets);
  }

  /** Whether pages look the same with both: the same templates, and assets of the same bytes. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Theme theme
        && folder.equals(theme.folder)
        && templates.equals(theme.templates)
        && paths().equals(theme.paths());
  }

  @Override
  public int hashCode() {
    return Objects.hash(folder, templates, paths());
  }

  /** Every asset, sorted by name. */
  public Collection<Asset> assets() {
    return assets.values();
  }

  /** The name of every template, sorted. */
  List<String> templates() {
    return List.copyOf(templates.keySet());
  }

  /** A template by its name without ending, as people know the file. */
  Optional<TextFile> template(String name) {
    return Optional.ofNullable(templates.get(name)).map(text -> new TextFile(shown(name), text));
  }

  /** What people call a template's file. */
  String shown(String name) {
    return (folder + "/" + name + ENDING).replace('\\', '/');
  }

  Collection<String> assetNames() {
    return assets.keySet();
  }

  Optional<Asset> asset(String name) {
    return Optional.ofNullable(assets.get(name));
  }

  /** The names of assets are made from their bytes. */
  private List<String> paths() {
    return assets.values().stream().map(Asset::path).toList();
  }

  /** The files in a folder that people put there. */
  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !Litter.isNamed(name(file)))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(folder + " cannot be read", unreadable);
    }
  }

  /** Without what editors on Windows add: a byte order mark, and a second sign at line ends. */
  private static String text(Path file) {
    try {
      String text = Files.readString(file);
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file + " cannot be read", unreadable);
    }
  }

  private static Asset asset(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String name = name(file);
      int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
      String path =
          name.substring(0, dot)
              + "."
              + Sha256.of(bytes).substring(0, FINGERPRINT)
              + name.substring(dot);
      return new Asset("assets/" + path, bytes);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file + " cannot be read", unreadable);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
