package sourcebook.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The JSON Schema of SARIF 2.1.0 as OASIS published it; it comes inside a library. */
public final class SarifSchema {

  private static final Schema SCHEMA = load();

  private SarifSchema() {}

  /** What the schema finds wrong with a log. */
  public static List<String> complaints(String log) {
    return SCHEMA
        .validate(
            log,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  private static Schema load() {
    try (InputStream schema =
        Objects.requireNonNull(
            SarifSchema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
