package sourcebook.export;

import java.util.List;
import sourcebook.load.ContentSchema;
import sourcebook.page.DataFile;
import sourcebook.page.Edition;

/** The JSON Schema of one kind of content file, for the tools of editors. */
record SchemaExport(ContentSchema schema) implements Export {

  /** The schemas of all content files. */
  static List<Export> all() {
    return ContentSchema.all().stream().<Export>map(SchemaExport::new).toList();
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
