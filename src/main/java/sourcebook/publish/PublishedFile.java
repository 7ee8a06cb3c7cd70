package sourcebook.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.ClaimId;
import sourcebook.content.Id;
import sourcebook.content.Published;
import sourcebook.json.Json;

/** Keeps in the site what readers were given, for the next build to compare with. */
public final class PublishedFile {

  /** Where it stands in a site. */
  public static final String PATH = "data/published.json";

  private PublishedFile() {}

  /**
   * What readers of a published site were given; nothing where there is no site.
   *
   * @throws UncheckedIOException if the machine refuses to give it out
   */
  public static Published read(Path site) {
    return text(site).flatMap(Json::parse).map(PublishedFile::of).orElse(Published.nothing());
  }

  /** Whether a site has the file, and it cannot be read. */
  static boolean isDamaged(Path site) {
    Optional<String> text = text(site);
    return text.isPresent() && text.flatMap(Json::parse).filter(PublishedFile::isWhole).isEmpty();
  }

  private static boolean isWhole(Json json) {
    return json.get("claims").filter(Json.Members.class::isInstance).isPresent()
        && json.get("passages").filter(Json.Members.class::isInstance).isPresent()
        && json.get("accounts").filter(Json.Members.class::isInstance).isPresent()
        && json.get("records").filter(Json.Members.class::isInstance).isPresent()
        && json.get("corrections").filter(Json.Items.class::isInstance).isPresent();
  }

  /** The file's text, if the site has it. */
  public static Optional<String> text(Path site) {
    Path file = site.resolve(PATH);
    try {
      return isThere(file)
          ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file + " cannot be read", unreadable);
    }
  }

  /** What nobody may look at is not taken for missing. */
  private static boolean isThere(Path file) throws AccessDeniedException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).isRegularFile();
    } catch (AccessDeniedException closed) {
      throw closed;
    } catch (IOException absent) {
      return false;
    }
  }

  /** The text of the file. */
  public static String json(Published published) {
    return Json.object(
            "name", published.name(),
            "claims", object(published.claims().entrySet().stream().map(PublishedFile::claim)),
            "passages", object(published.passages().entrySet().stream().map(PublishedFile::page)),
            "accounts", Json.object(pairs(published.accounts())),
            "records",
                object(
                    published.records().entrySet().stream()
                        .map(
                            record ->
                                Map.entry(record.getKey(), Json.object(pairs(record.getValue()))))),
            "paragraphs",
                object(
                    published.paragraphs().entrySet().stream()
                        .map(
                            source ->
                                Map.entry(source.getKey(), Json.object(pairs(source.getValue()))))),
            "corrections", Json.array(published.corrections().stream().sorted()))
        .pretty();
  }

  private static Map.Entry<String, Json> claim(Map.Entry<ClaimId, Published.PublishedClaim> claim) {
    Json value =
        Json.object(
            "text", claim.getValue().text(),
            "date", claim.getValue().date(),
            "evidence", Json.array(claim.getValue().evidence().stream()),
            "since", claim.getValue().since());
    return Map.entry(claim.getKey().value(), value);
  }

  private static Map.Entry<String, Json> page(Map.Entry<String, Map<String, Set<String>>> page) {
    Stream<Map.Entry<String, Json>> passages =
        page.getValue().entrySet().stream()
            .map(passage -> Map.entry(passage.getKey(), Json.array(passage.getValue().stream())));
    return Map.entry(page.getKey(), object(passages));
  }

  private static Object[] pairs(Map<?, ?> members) {
    return members.entrySet().stream()
        .flatMap(member -> Stream.of(member.getKey().toString(), member.getValue()))
        .toArray();
  }

  private static Json object(Stream<Map.Entry<String, Json>> members) {
    Map<String, Json> object = new LinkedHashMap<>();
    members.forEach(member -> object.put(member.getKey(), member.getValue()));
    return new Json.Members(object);
  }

  private static Published of(Json json) {
    Map<ClaimId, Published.PublishedClaim> claims = new LinkedHashMap<>();
    members(json, "claims")
        .forEach(
            (id, claim) -> {
              if (Id.isWellFormed(id)) {
                claims.put(
                    new ClaimId(id),
                    new Published.PublishedClaim(
                        claim.get("text").map(Json::asText).orElse(""),
                        claim.get("date").map(Json::asText).orElse(""),
                        texts(claim.get("evidence")),
                        claim.get("since").map(Json::asText).orElse("")));
              }
            });
    Map<String, Map<String, Set<String>>> passages = new TreeMap<>();
    members(json, "passages")
        .forEach(
            (page, words) -> {
              Map<String, Set<String>> rests = new TreeMap<>();
              words.members().forEach((hash, on) -> rests.put(hash, texts(Optional.of(on))));
              passages.put(page, rests);
            });
    Map<String, Integer> accounts = new TreeMap<>();
    members(json, "accounts").forEach((id, count) -> accounts.put(id, count.asNumber()));
    Map<String, Map<String, String>> records = new TreeMap<>();
    members(json, "records")
        .forEach(
            (source, record) -> {
              Map<String, String> told = new TreeMap<>();
              record.members().forEach((key, value) -> told.put(key, value.asText()));
              records.put(source, told);
            });
    return new Published(
        json.get("name").map(Json::asText).orElse(""),
        claims,
        passages,
        accounts,
        records,
        paragraphs(json),
        texts(json.get("corrections")));
  }

  private static Map<String, Map<Integer, String>> paragraphs(Json json) {
    Map<String, Map<Integer, String>> paragraphs = new TreeMap<>();
    members(json, "paragraphs")
        .forEach(
            (source, hashes) -> {
              Map<Integer, String> numbered = new TreeMap<>();
              hashes.members().forEach((n, hash) -> numbered.put(number(n), hash.asText()));
              paragraphs.put(source, numbered);
            });
    return paragraphs;
  }

  /** Zero, which is no paragraph, where somebody has been at the file. */
  private static int number(String written) {
    return written.matches("\\d{1,7}") ? Integer.parseInt(written) : 0;
  }

  private static Map<String, Json> members(Json json, String name) {
    return json.get(name).map(Json::members).orElse(Map.of());
  }

  private static Set<String> texts(Optional<Json> array) {
    return array.stream().flatMap(Json::texts).collect(Collectors.toCollection(TreeSet::new));
  }
}
