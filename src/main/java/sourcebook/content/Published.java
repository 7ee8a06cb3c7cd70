package sourcebook.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What readers were last given, and may have cited: the memory against which changes are told.
 *
 * @param name the dossier's own name among all feeds, a URN; empty where it has none yet
 * @param claims the published claims by id
 * @param passages by page and then by the words of a sentence or account, what it rested on; a page
 *     without a sentence is there too
 * @param accounts how many accounts each disagreement had, by its id
 * @param records by source, what its bibliographic record told
 * @param paragraphs by source and number, the hash of each paragraph that was cited, by which it is
 *     known under another number
 * @param corrections a key of each correction that was already logged
 */
public record Published(
    String name,
    Map<ClaimId, PublishedClaim> claims,
    Map<String, Map<String, Set<String>>> passages,
    Map<String, Integer> accounts,
    Map<String, Map<String, String>> records,
    Map<String, Map<Integer, String>> paragraphs,
    Set<String> corrections) {

  /**
   * A claim's words and date, as written, and the places they rested on, each with its speaker and
   * upstream.
   *
   * @param since the day of the edition in which it first stood, in ISO 8601; empty where that is
   *     not known
   */
  public record PublishedClaim(String text, String date, Set<String> evidence, String since) {}

  public Published {
    claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    passages = Collections.unmodifiableMap(new TreeMap<>(passages));
    accounts = Collections.unmodifiableMap(new TreeMap<>(accounts));
    records = Collections.unmodifiableMap(new TreeMap<>(records));
    paragraphs = Collections.unmodifiableMap(new TreeMap<>(paragraphs));
    corrections = Set.copyOf(corrections);
  }

  /** What a claim rested on; nothing where it was not published. */
  public Set<String> evidence(ClaimId id) {
    PublishedClaim claim = claims.get(id);
    return claim == null ? Set.of() : claim.evidence();
  }

  /** What words on a page rested on; nothing where they were not published there. */
  public Set<String> evidence(String page, String words) {
    return passages.getOrDefault(page, Map.of()).getOrDefault(words, Set.of());
  }

  /** The hash of a paragraph that was cited; empty where none was known. */
  public Optional<String> paragraph(String source, int number) {
    return Optional.ofNullable(paragraphs.getOrDefault(source, Map.of()).get(number));
  }

  /** The memory of a dossier that nobody has read yet. */
  public static Published nothing() {
    return new Published("", Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Set.of());
  }
}
