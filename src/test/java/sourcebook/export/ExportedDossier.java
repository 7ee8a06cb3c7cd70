package sourcebook.export;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import sourcebook.content.Account;
import sourcebook.content.Capture;
import sourcebook.content.Citation;
import sourcebook.content.Claim;
import sourcebook.content.ClaimId;
import sourcebook.content.ClaimKind;
import sourcebook.content.Content;
import sourcebook.content.Correction;
import sourcebook.content.CorrectionKind;
import sourcebook.content.Disagreement;
import sourcebook.content.DisagreementId;
import sourcebook.content.DisagreementKind;
import sourcebook.content.Document;
import sourcebook.content.Dossier;
import sourcebook.content.Entity;
import sourcebook.content.EntityId;
import sourcebook.content.EntityKind;
import sourcebook.content.Home;
import sourcebook.content.Link;
import sourcebook.content.Links;
import sourcebook.content.Located;
import sourcebook.content.Locator;
import sourcebook.content.Marker;
import sourcebook.content.Move;
import sourcebook.content.MoveKind;
import sourcebook.content.PageName;
import sourcebook.content.PartyId;
import sourcebook.content.Passage;
import sourcebook.content.Prose;
import sourcebook.content.Publication;
import sourcebook.content.Sentence;
import sourcebook.content.Settings;
import sourcebook.content.Source;
import sourcebook.content.SourceChange;
import sourcebook.content.SourceId;
import sourcebook.content.SourceKind;
import sourcebook.content.Title;
import sourcebook.content.Topic;
import sourcebook.content.TopicId;
import sourcebook.content.Wording;
import sourcebook.content.WrittenDate;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.TextFile;
import sourcebook.fingerprint.Fingerprint;
import sourcebook.fingerprint.FingerprintText;
import sourcebook.html.Html;
import sourcebook.json.Json;

/** The content that the export of a dossier tells of, all of it at one place. */
final class ExportedDossier {

  private static final Position PLACE = new TextFile("sourcebook.json", "").start();

  private ExportedDossier() {}

  static Content read(String text) {
    Json json = Json.parse(text).orElseThrow();
    return new Content(
        new Dossier(settings(member(json, "dossier")), home(member(json, "dossier"))),
        all(json, "sources", ExportedDossier::source),
        all(json, "claims", ExportedDossier::claim),
        all(json, "topics", ExportedDossier::topic),
        all(json, "entities", ExportedDossier::entity),
        all(json, "disagreements", ExportedDossier::disagreement),
        all(json, "corrections", ExportedDossier::correction));
  }

  private static Settings settings(Json json) {
    Json licence = member(json, "licence");
    return new Settings(
        new Settings.Identity(
            text(json, "title"), text(json, "description"), located(text(json, "language"))),
        text(json, "scope"),
        date(member(json, "as_of")),
        new Settings.Hosting(
            new Settings.Licence(text(licence, "name"), located(text(licence, "url"))),
            locatedText(json, "url"),
            locatedText(json, "repository")),
        ids(json, "topics", TopicId::new),
        texts(json, "policies"),
        PLACE);
  }

  private static Home home(Json json) {
    return new Home(ids(json, "known", ClaimId::new), prose(member(json, "story")), PLACE);
  }

  private static Source source(Json json) {
    Json body = member(json, "text");
    return new Source(
        new SourceId(text(json, "id")),
        new Title(text(json, "title"), text(json, "short")),
        new Publication(
            choice(json, "kind", SourceKind.class),
            optional(json, "publisher"),
            texts(json, "authors"),
            json.get("published").map(ExportedDossier::date),
            locatedText(json, "url"),
            ids(json, "relies_on", PartyId::new),
            optional(json, "notes")),
        new Document(
            located(text(json, "language")),
            json.get("retrieved").map(ExportedDossier::date),
            Locator.read(optional(body, "furniture").orElse(""), PLACE)),
        new Capture(
            body.get("fingerprint").map(ExportedDossier::fingerprint),
            optional(body, "uncaptured"),
            all(body, "changes", ExportedDossier::change)),
        prose(member(json, "summary")),
        PLACE);
  }

  private static Fingerprint fingerprint(Json lines) {
    try {
      return FingerprintText.read(String.join("", lines.texts().map(line -> line + "\n").toList()));
    } catch (FingerprintText.Malformed malformed) {
      throw new AssertionError(malformed);
    }
  }

  private static SourceChange change(Json json) {
    return new SourceChange(
        member(json, "at").asNumber(),
        choice(json, "change", SourceChange.Kind.class),
        text(json, "was"),
        optional(json, "now"),
        date(member(json, "seen")),
        json.get("acknowledged")
            .map(day -> new SourceChange.Acknowledgement(date(day), text(json, "why"))),
        PLACE);
  }

  private static Claim claim(Json json) {
    return new Claim(
        new ClaimId(text(json, "id")),
        new Wording(
            located(text(json, "claim")),
            choice(json, "kind", ClaimKind.class),
            json.get("date").map(ExportedDossier::date)),
        all(json, "cites", ExportedDossier::citation),
        new Links(
            ids(json, "topics", TopicId::new),
            ids(json, "about", EntityId::new),
            ids(json, "see", ClaimId::new),
            ids(json, "supersedes", ClaimId::new)),
        json.get("move").map(ExportedDossier::move),
        json.get("note").map(ExportedDossier::prose),
        PLACE);
  }

  private static Move move(Json json) {
    return new Move(
        located(new EntityId(text(json, "from"))),
        located(new EntityId(text(json, "to"))),
        choice(json, "kind", MoveKind.class),
        PLACE);
  }

  private static Citation citation(Json json) {
    return new Citation(
        located(new SourceId(text(json, "source"))),
        Locator.read(text(json, "at"), PLACE),
        optional(json, "said").map(id -> located(new PartyId(id))),
        optional(json, "via").map(id -> located(new PartyId(id))),
        locatedText(json, "quote"),
        PLACE);
  }

  private static Topic topic(Json json) {
    return new Topic(
        new TopicId(text(json, "id")),
        text(json, "title"),
        text(json, "description"),
        prose(member(json, "narrative")),
        PLACE);
  }

  private static Entity entity(Json json) {
    return new Entity(
        new EntityId(text(json, "id")),
        choice(json, "kind", EntityKind.class),
        text(json, "name"),
        texts(json, "also"),
        prose(member(json, "is")),
        locatedText(json, "iso"),
        PLACE);
  }

  private static Disagreement disagreement(Json json) {
    return new Disagreement(
        new DisagreementId(text(json, "id")),
        text(json, "question"),
        choice(json, "kind", DisagreementKind.class),
        all(json, "accounts", ExportedDossier::account),
        ids(json, "silent", SourceId::new),
        json.get("note").map(ExportedDossier::prose),
        PLACE);
  }

  private static Account account(Json json) {
    return new Account(
        text(json, "says"),
        ids(json, "claims", ClaimId::new),
        all(json, "cites", ExportedDossier::citation),
        PLACE);
  }

  private static Correction correction(Json json) {
    Optional<Correction.Subject> claim =
        optional(json, "claim").map(id -> new Correction.OfClaim(located(new ClaimId(id))));
    return new Correction(
        date(member(json, "date")),
        claim.orElseGet(() -> new Correction.OfPage(located(new PageName(text(json, "page"))))),
        choice(json, "kind", CorrectionKind.class),
        located(text(json, "was")),
        text(json, "why"),
        optional(json, "replacement").map(id -> located(new ClaimId(id))),
        PLACE);
  }

  private static Prose prose(Json json) {
    return new Prose(items(json).map(ExportedDossier::part).toList());
  }

  private static Prose.Part part(Json json) {
    Optional<String> markup = optional(json, "markup");
    return markup.isPresent()
        ? new Prose.Markup(markup.get())
        : new Passage(
            text(json, "element"),
            all(json, "sentences", ExportedDossier::sentence),
            member(json, "editorial").equals(new Json.Truth(true)));
  }

  private static Sentence sentence(Json json) {
    Iterator<Marker.Target> cites = all(json, "cites", ExportedDossier::target).iterator();
    return new Sentence(all(json, "fragments", fragment -> fragment(fragment, cites)), PLACE);
  }

  private static Sentence.Fragment fragment(Json json, Iterator<Marker.Target> cites) {
    if (json.get("marks").isPresent()) {
      int marks = member(json, "marks").asNumber();
      return new Marker(Stream.generate(cites::next).limit(marks).toList(), PLACE);
    }
    if (json.get("link").isPresent()) {
      Link.Kind kind = Link.Kind.named(text(json, "link")).orElseThrow();
      return new Link(kind, text(json, "id"), PLACE);
    }
    String words = text(json, "text");
    return new Sentence.Words(optional(json, "html").orElse(Html.escape(words)), words);
  }

  private static Marker.Target target(Json json) {
    String id = optional(json, "claim").orElseGet(() -> text(json, "source"));
    return new Marker.Target(located(id), optional(json, "at").map(at -> Locator.read(at, PLACE)));
  }

  private static WrittenDate date(Json json) {
    return WrittenDate.read(text(json, "edtf"), PLACE);
  }

  private static <E extends Enum<E>> E choice(Json json, String key, Class<E> choices) {
    return Enum.valueOf(choices, text(json, key).toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Json member(Json json, String key) {
    return json.get(key).orElseThrow(() -> new AssertionError("no `" + key + "` in " + json));
  }

  private static String text(Json json, String key) {
    return member(json, key).asText();
  }

  private static Optional<String> optional(Json json, String key) {
    return json.get(key).map(Json::asText);
  }

  private static Optional<Located<String>> locatedText(Json json, String key) {
    return optional(json, key).map(ExportedDossier::located);
  }

  private static <T> Located<T> located(T value) {
    return new Located<>(value, PLACE);
  }

  private static List<String> texts(Json json, String key) {
    return member(json, key).texts().toList();
  }

  private static <I> List<Located<I>> ids(Json json, String key, Function<String, I> make) {
    return member(json, key).texts().map(make).map(ExportedDossier::located).toList();
  }

  private static <T> List<T> all(Json json, String key, Function<Json, T> read) {
    return items(member(json, key)).map(read).toList();
  }

  private static Stream<Json> items(Json json) {
    return ((Json.Items) json).items().stream();
  }
}
