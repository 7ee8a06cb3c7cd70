package sourcebook.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import sourcebook.diagnostic.TextFile;
import sourcebook.digest.Sha256;

/** The folder that decides how the site looks: templates, and the assets they name. */
public final class Theme {

  private static final String ENDING = ".peb";
  private static final int FINGERPRINT = 10;

  private final Path folder;
  private final Map<String, Asset> assets;

  private Theme(Path folder, Map<String, Asset> assets) {
    this.folder = folder;
    this.assets = Collections.unmodifiableMap(assets);
  }

  /**
   * @throws UncheckedIOException if the machine refuses to give a file out
   */
  public static Theme open(Path folder) {
    Map<String, Asset> assets = new TreeMap<>();
    Path assetFolder = folder.resolve("assets");
    if (Files.isDirectory(assetFolder)) {
      try (Stream<Path> files = Files.list(assetFolder)) {
        files
            .filter(file -> Files.isRegularFile(file) && !name(file).startsWith("."))
            .forEach(file -> assets.put(name(file), asset(file)));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(assetFolder + " cannot be read", unreadable);
      }
    }
    return new Theme(folder, assets);
  }

  /** Every asset, sorted by name. */
  public Collection<Asset> assets() {
    return assets.values();
  }

  /** The name of every template, sorted. */
  List<String> templates() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(Theme::name)
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(folder + " cannot be read", unreadable);
    }
  }

  /** A template by its name without ending, as people know the file. */
  Optional<TextFile> template(String name) {
    Path file = folder.resolve(name + ENDING);
    return Files.isRegularFile(file)
        ? Optional.of(new TextFile(shown(name), text(file)))
        : Optional.empty();
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
