package sourcebook.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** A JSON Schema (draft 2020-12); formats such as dates are asserted too. */
public final class JsonSchema {

  private final Schema schema;

  public JsonSchema(String text) {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON);
  }

  /** What the schema finds wrong with a JSON text. */
  public List<String> complaints(String json) {
    return complaints(json, InputFormat.JSON);
  }

  /** What the schema finds wrong with a YAML text. */
  public List<String> complaintsOfYaml(String yaml) {
    return complaints(yaml, InputFormat.YAML);
  }

  private List<String> complaints(String text, InputFormat format) {
    return schema
        .validate(
            text,
            format,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }
}
