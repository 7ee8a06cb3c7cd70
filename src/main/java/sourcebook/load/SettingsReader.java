package sourcebook.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.Located;
import sourcebook.content.Settings;
import sourcebook.content.TopicId;
import sourcebook.content.WrittenDate;
import sourcebook.json.Json;

/** Reads {@code sourcebook.yaml}. */
final class SettingsReader {

  private static final Key<String> LICENCE_NAME =
      Key.required("name", Forms.text(), "What the licence is called.").suchAs("CC BY 4.0");

  private static final Key<Located<String>> LICENCE_URL =
      Key.required("url", Forms.webAddress(), "Where its terms stand.")
          .suchAs("https://creativecommons.org/licenses/by/4.0/");

  private static final Shape LICENCE_SHAPE = Shape.of("licence", LICENCE_NAME, LICENCE_URL);

  private static final Key<String> TITLE =
      Key.required("title", Forms.text(), "What the dossier is called; it stands on every page.")
          .suchAs("Off the list: Russia and the Taliban");

  private static final Key<String> DESCRIPTION =
      Key.required(
              "description",
              Forms.text(),
              "What the dossier is about, in a sentence, for readers and search engines.")
          .suchAs("A sourced account of how a small island got its lamp back.");

  private static final Key<Located<String>> LANGUAGE =
      Key.required(
              "language",
              Forms.languageTag(),
              "The language that the dossier is written in, as a BCP 47 tag.")
          .suchAs("en", "fa-AF");

  private static final Key<String> SCOPE =
      Key.required(
              "scope", Forms.text(), "What is covered and what is not, in the editors’ own words.")
          .suchAs("What five articles say about the ruling, and nothing from elsewhere.");

  private static final Key<WrittenDate> AS_OF =
      Key.required(
              "as_of",
              Forms.date(),
              "The day for which the content is good, in EDTF. It dates the edition.")
          .suchAs("2025-04-17", "2025-04");

  private static final Key<Fields> LICENCE =
      Key.required(
          "licence", Forms.record(LICENCE_SHAPE), "The terms under which readers may reuse it.");

  private static final Key<Optional<Located<String>>> URL =
      Key.optional(
              "url",
              Forms.webAddress()
                  .checked(SettingsReader::refuseUnlessFolder)
                  .looking(FormSchemas.FOLDER_ADDRESS),
              "The address where the site will stand; `--url` goes before it.")
          .suchAs("https://example.org/dossier/");

  private static final Key<Optional<Located<String>>> REPOSITORY =
      Key.optional("repository", Forms.webAddress(), "Where the content and its history are kept.")
          .suchAs("https://example.org/editors/dossier");

  private static final Key<List<Located<TopicId>>> TOPICS =
      Key.required(
              "topics",
              Forms.oneALine(Forms.references(TopicId::new)),
              "Every topic, in the order in which to read them: the names of files in `topics/`.")
          .suchAs(Json.array(Stream.of("delisting", "legal-effects")));

  private static final Key<List<String>> POLICIES =
      Key.orNothing(
              "policies",
              Forms.oneALine(Forms.texts()),
              "How the dossier is edited, a sentence each.")
          .suchAs(
              Json.array(
                  Stream.of("Every sentence leads to the paragraph of the article it rests on.")));

  static final Shape SHAPE =
      Shape.of(
          "dossier",
          TITLE,
          DESCRIPTION,
          LANGUAGE,
          SCOPE,
          AS_OF,
          LICENCE,
          URL,
          REPOSITORY,
          TOPICS,
          POLICIES);

  private SettingsReader() {}

  static Settings read(Yaml yaml, Faults faults) {
    Fields fields = Fields.of(yaml, SHAPE, faults);
    return new Settings(
        new Settings.Identity(fields.get(TITLE), fields.get(DESCRIPTION), fields.get(LANGUAGE)),
        fields.get(SCOPE),
        fields.get(AS_OF),
        hosting(fields),
        fields.get(TOPICS),
        fields.get(POLICIES),
        fields.position());
  }

  private static Settings.Hosting hosting(Fields fields) {
    Fields licence = fields.get(LICENCE);
    return new Settings.Hosting(
        new Settings.Licence(licence.get(LICENCE_NAME), licence.get(LICENCE_URL)),
        fields.get(URL),
        fields.get(REPOSITORY));
  }

  private static void refuseUnlessFolder(Located<String> address, String key, Values values) {
    if (WebAddress.isOne(address.value()) && !WebAddress.canBeginOthers(address.value())) {
      values.misfit(
          address.position(),
          "the address of a site holds no `?` and no `#`",
          "name the folder where it will stand, such as `https://example.org/dossier/`");
    }
  }
}
