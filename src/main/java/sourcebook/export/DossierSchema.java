package sourcebook.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import sourcebook.page.DataFile;
import sourcebook.page.Edition;

/** The JSON Schema of {@link DossierExport}. */
final class DossierSchema implements Export {

  /** Its file beside the other schemas. */
  static final String NAME = "sourcebook.schema.json";

  @Override
  public String path() {
    return "data/schema/" + NAME;
  }

  @Override
  public DataFile.About about(Edition edition) {
    return new DataFile.About(
        "What each key of sourcebook.json holds, as a JSON Schema (draft 2020-12).", "");
  }

  @Override
  public String text(Edition edition) {
    try (InputStream schema =
        Objects.requireNonNull(DossierSchema.class.getResourceAsStream(NAME), NAME)) {
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
