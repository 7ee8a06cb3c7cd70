package sourcebook.export;

import java.util.stream.Stream;
import sourcebook.load.ContentSchema;
import sourcebook.page.DataFile;
import sourcebook.page.Edition;

/** The JSON Schema of one kind of content file, for the tools of editors. */
record SchemaExport(ContentSchema schema) implements Export {

  /** The schemas of all content files. */
  static Stream<SchemaExport> all() {
    return ContentSchema.all().stream().map(SchemaExport::new);
  }

  @Override
  public String path() {
    return "data/schema/" + schema.name();
  }

  @Override
  public DataFile.About about(Edition edition) {
    String of = schema.frontMatter() ? "the record at the top of " : "";
    return new DataFile.About(
        "What editors may write in " + of + "content/" + schema.files() + ", as a JSON Schema.",
        "");
  }

  @Override
  public String text(Edition edition) {
    return schema.json().pretty();
  }
}
