package sourcebook.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sourcebook.testing.ContextObject;

/** What a reference manager reads in COinS is what is held of an item. */
class CoinsTest {

  /** Those of Zotero’s types that are needed here, by the name that CSL has for them. */
  private static final Map<String, String> ZOTERO =
      Map.of(
          "article-newspaper", "newspaperArticle",
          "webpage", "webpage",
          "book", "book",
          "report", "report",
          "dataset", "dataset");

  /** Dates in words, which numbers cannot say. */
  private static final Map<String, String> IN_WORDS =
      Map.ofEntries(
          Map.entry("2019-21", "Spring 2019"),
          Map.entry("1987~", "c. 1987"),
          Map.entry("2019-05~", "c. May 2019"),
          Map.entry("2019-05-04?", "c. 4 May 2019"),
          Map.entry("2019-05-04/2019-05-09", "4–9 May 2019"),
          Map.entry("2019-05-04/2019-06-09", "4 May–9 June 2019"),
          Map.entry("2019-12-30/2020-01-02", "30 December 2019–2 January 2020"),
          Map.entry("2019-05/2019-06", "May–June 2019"),
          Map.entry("2018/2019", "2018–2019"),
          Map.entry("201X", "the 2010s"),
          Map.entry("2019/..", "since 2019"));

  @Test
  void holdAllThatIsKnown() {
    for (Item item : MadeUpItems.all()) {
      boolean within = item.form().hasContainer();
      assertThat(ContextObject.read(Coins.of(item)))
          .as(item.id())
          .isEqualTo(
              new ContextObject(
                  ZOTERO.getOrDefault(item.form().csl, ""),
                  item.title().text(),
                  item.authors().stream().map(CoinsTest::familyFirst).toList(),
                  within ? item.publisher() : "",
                  within ? "" : item.publisher(),
                  IN_WORDS.getOrDefault(item.published().edtf(), item.published().edtf()),
                  item.url().orElse(""),
                  item.title().language()));
    }
  }

  @Test
  void keepSignsThatMeanSomethingInAddresses() {
    Item item =
        new Item(
            "signs",
            Form.PAGE,
            Title.printed("Lamp & lens = 50 % \"light\" #1; <i>?", "en"),
            List.of(new Author.Named("World & Lamp = Union")),
            "",
            CitedDate.InWords.UNKNOWN,
            Optional.of("https://lamp.example/?a=b&c=%20d#e"),
            CitedDate.InWords.UNKNOWN);
    String coins = Coins.of(item);
    assertThat(ContextObject.read(coins).title()).isEqualTo(item.title().text());
    assertThat(ContextObject.read(coins).authors()).containsExactly("World & Lamp = Union");
    assertThat(ContextObject.read(coins).url()).isEqualTo("https://lamp.example/?a=b&c=%20d#e");
    assertThat(coins.chars()).doesNotContainAnyElementsOf(Set.of((int) '"', (int) '<', (int) '+'));
  }

  private static String familyFirst(Author author) {
    if (!(author instanceof Author.Person person)) {
      return author.inFull();
    }
    String suffix = person.suffix().replaceFirst("\\.$", ""); // which Zotero drops
    return person.inShort() + ", " + Author.spaced(person.given(), suffix);
  }
}
