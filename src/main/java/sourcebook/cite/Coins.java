package sourcebook.cite;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Items as COinS: an OpenURL ContextObject (ANSI/NISO Z39.88) in the {@code title} of an element of
 * class {@code Z3988}, by which Zotero and other reference managers recognise what a page lists.
 *
 * <p>The format is that of Dublin Core, the only one in which every kind of item has its own type.
 * Zotero takes Zotero’s names of types from it, a periodical or site as {@code source}, and each
 * {@code creator} as an author, in order. It parts a creator’s name at the first comma, or else at
 * the last space; hence the family name stands first, a suffix behind the given names without a
 * comma, and an organisation has a comma at its end, which Zotero drops.
 */
final class Coins {

  private static final Dates DATES = new Dates(Dates.FULL, false, false);

  private Coins() {}

  static String of(Item item) {
    StringBuilder keys = new StringBuilder("ctx_ver=Z39.88-2004");
    put(keys, "rft_val_fmt", "info:ofi/fmt:kev:mtx:dc");
    put(keys, "rft.type", item.form().zotero);
    put(keys, "rft.title", item.title().text());
    item.authors().forEach(author -> put(keys, "rft.creator", creator(author)));
    put(keys, item.form().hasContainer() ? "rft.source" : "rft.publisher", item.publisher());
    put(keys, "rft.date", date(item.published()));
    put(keys, "rft_id", item.url().orElse(""));
    put(keys, "rft.language", item.title().language());
    return keys.toString();
  }

  private static String creator(Author author) {
    return author instanceof Author.Person person
        ? person.inShort() + ", " + Author.spaced(person.given(), person.suffix())
        : author.inFull() + ",";
  }

  /** A day, month or year as ISO 8601 has it; all else in words. */
  private static String date(CitedDate date) {
    String iso = date.edtf();
    if (iso.matches("\\d{4}(-(0\\d|1[0-2])(-\\d{2})?)?")) {
      return iso;
    }
    return (date.isDoubtful() ? "c. " : "") + DATES.inFull(date);
  }

  /** Spaces as {@code %20}: a plus sign is no space to those who read addresses by the letter. */
  private static void put(StringBuilder keys, String key, String value) {
    if (!value.isEmpty()) {
      String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
      keys.append('&').append(key).append('=').append(encoded);
    }
  }
}
