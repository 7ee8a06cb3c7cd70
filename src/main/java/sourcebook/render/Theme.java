package sourcebook.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import sourcebook.digest.Sha256;

/** The folder that decides how the site looks: templates, and the assets they name. */
public final class Theme {

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

  Path folder() {
    return folder;
  }

  Optional<Asset> asset(String name) {
    return Optional.ofNullable(assets.get(name));
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
