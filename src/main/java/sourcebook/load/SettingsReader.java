package sourcebook.load;

import java.util.List;
import java.util.Optional;
import sourcebook.content.Located;
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
        siteAddress(fields),
        fields.optionalWebAddress("repository"));
  }

  private static Optional<Located<String>> siteAddress(Fields fields) {
    Optional<Located<String>> url = fields.optionalWebAddress("url");
    url.filter(address -> WebAddress.isOne(address.value()))
        .filter(address -> !WebAddress.canBeginOthers(address.value()))
        .ifPresent(
            address ->
                fields.misfit(
                    address.position(),
                    "the address of a site holds no `?` and no `#`",
                    "name the folder where it will stand, such as `https://example.org/dossier/`"));
    return url;
  }
}
