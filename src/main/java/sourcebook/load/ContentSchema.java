package sourcebook.load;

import java.util.List;
import sourcebook.json.Json;

/**
 * The JSON Schema (draft 2020-12) of one kind of content file, made from what its reader asks.
 *
 * @param name the schema’s own file
 * @param files the files of which it tells, in the content folder
 * @param frontMatter whether it tells of the record above a Markdown text only
 * @param json the schema
 */
public record ContentSchema(String name, String files, boolean frontMatter, Json json) {

  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  /** The schema of every kind of content file that is written by hand. */
  public static List<ContentSchema> all() {
    return List.of(
        record("settings", "sourcebook.yaml", false, "A dossier’s settings", SettingsReader.SHAPE),
        record("home", "home.md", true, "The front page", HomeReader.SHAPE),
        record("source", "sources/*.md", true, "A source’s record", SourceReader.SHAPE),
        list("changes", "sources/*.changes.yaml", "A source’s changes", ChangesReader.SHAPE),
        list("facts", "facts/*.yaml", "Claims", ClaimReader.SHAPE),
        record("topic", "topics/*.md", true, "A topic’s record", TopicReader.SHAPE),
        list("entities", "entities/*.yaml", "Entities", EntityReader.SHAPE),
        list("disagreements", "disagreements.yaml", "Disagreements", DisagreementReader.SHAPE),
        list("corrections", "corrections.yaml", "The log of corrections", CorrectionReader.SHAPE));
  }

  private static ContentSchema record(
      String name, String files, boolean frontMatter, String title, Shape shape) {
    return of(name, files, frontMatter, title, shape.schema());
  }

  private static ContentSchema list(String name, String files, String title, Shape shape) {
    return of(name, files, false, title, FormSchemas.list(shape.schema(), 0));
  }

  private static ContentSchema of(
      String name, String files, boolean frontMatter, String title, Json schema) {
    Json told =
        Json.object(
            "$schema", DRAFT,
            "title", title,
            "description",
                (frontMatter ? "The record at the top of " : "") + "content/" + files + ".");
    return new ContentSchema(name + ".schema.json", files, frontMatter, told.and(schema));
  }
}
