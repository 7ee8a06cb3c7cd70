package sourcebook.load;

import java.util.List;
import sourcebook.content.Settings;
import sourcebook.content.TopicId;

/** Reads {@code sourcebook.yaml}. */
final class SettingsReader {

  static final List<String> KEYS =
      List.of(
          "title",
          "description",
          "language",
          "scope",
          "as_of",
          "licence",
          "url",
          "repository",
          "topics",
          "policies");
  private static final List<String> LICENCE_KEYS = List.of("name", "url");

  private SettingsReader() {}

  static Settings read(Yaml yaml, Faults faults) {
    Fields fields = Fields.of(yaml, "dossier", KEYS, faults);
    return new Settings(
        new Settings.Identity(
            fields.text("title"), fields.text("description"), fields.languageTag("language")),
        fields.text("scope"),
        fields.date("as_of"),
        hosting(fields),
        fields.references("topics", TopicId::new),
        fields.optionalTexts("policies"),
        fields.position());
  }

  private static Settings.Hosting hosting(Fields fields) {
    Fields licence = fields.record("licence", "licence", LICENCE_KEYS);
    return new Settings.Hosting(
        new Settings.Licence(licence.text("name"), licence.webAddress("url")),
        fields.optionalWebAddress("url"),
        fields.optionalWebAddress("repository"));
  }
}
