package sourcebook.publish;

import java.util.Optional;

/** A site whose files can be read, by several threads at once. */
public interface ReadableSite {

  /** The bytes of a file, which nobody may change; empty where the site has no such file. */
  Optional<byte[]> bytes(String path);
}
