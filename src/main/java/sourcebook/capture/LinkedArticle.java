package sourcebook.capture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sourcebook.json.Json;

/** The article that a page describes in JSON-LD, in the words of schema.org. */
final class LinkedArticle {

  private static final Pattern ARTICLE =
      Pattern.compile("(.*[:/])?(\\w*Article|\\w*BlogPosting|Report)");
  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

  /** What can be referred to, by its {@code @id}. */
  private final Map<String, Json> named = new HashMap<>();

  private final Json article;

  private LinkedArticle(List<Json> texts) {
    List<Json> things = texts.stream().flatMap(LinkedArticle::things).toList();
    things.forEach(thing -> named.putIfAbsent(text(thing, "@id"), thing));
    this.article =
        things.stream().filter(LinkedArticle::isArticle).findFirst().orElse(Json.object());
  }

  /** The first article of any of these texts; one that says nothing where there is none. */
  static LinkedArticle in(Stream<String> texts) {
    // Many write line ends into strings, which JSON forbids; elsewhere they are white space.
    return new LinkedArticle(
        texts
            .map(text -> CONTROLS.matcher(text).replaceAll(" "))
            .flatMap(text -> Json.parse(text).stream())
            .toList());
  }

  /** A text that it says about itself, or the id of what it names; empty where it does not. */
  Stream<Told.Saying<String>> text(String key) {
    String text = text(article, key);
    String id = article.get(key).map(thing -> text(thing, "@id")).orElse("");
    return Stream.of(said(text + id, key));
  }

  /** The names of those who have a part in it. */
  Stream<Told.Saying<String>> names(String role) {
    return article.get(role).stream()
        .flatMap(LinkedArticle::each)
        .map(party -> said(name(party), role));
  }

  private static Told.Saying<String> said(String words, String key) {
    return new Told.Saying<>(words, "JSON-LD " + key);
  }

  private String name(Json party) {
    String written = party.asText() + text(party, "name");
    Optional<Json> meant = Optional.ofNullable(named.get(text(party, "@id")));
    return written.isEmpty() ? meant.map(other -> text(other, "name")).orElse("") : written;
  }

  private static boolean isArticle(Json thing) {
    return thing.get("@type").stream()
        .flatMap(LinkedArticle::each)
        .anyMatch(type -> ARTICLE.matcher(type.asText()).matches());
  }

  /** The top of a text, or the things in its list or graph. */
  private static Stream<Json> things(Json json) {
    return each(json)
        .flatMap(thing -> thing.get("@graph").map(LinkedArticle::each).orElse(Stream.of(thing)));
  }

  private static Stream<Json> each(Json json) {
    return json instanceof Json.Items array ? array.items().stream() : Stream.of(json);
  }

  private static String text(Json thing, String key) {
    return thing.get(key).map(Json::asText).orElse("");
  }
}
