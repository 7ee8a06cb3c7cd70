package sourcebook.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import sourcebook.testing.TestDossier;

/** Folders by what is in them. */
final class Trees {

  private Trees() {}

  /** The SHA-256 of every file, by its path. */
  static Map<String, String> hashes(Path folder) {
    Map<String, String> hashes = new TreeMap<>();
    TestDossier.files(folder).forEach(name -> hashes.put(name, hash(folder.resolve(name))));
    return hashes;
  }

  private static String hash(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
