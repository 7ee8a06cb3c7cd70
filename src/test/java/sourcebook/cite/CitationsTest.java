package sourcebook.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sourcebook.content.Locator;
import sourcebook.testing.TestDossier;

/**
 * The citations of the dossiers’ sources, and of made-up items that bring out the styles’ rules,
 * are those of {@code citations.txt}, which AgreementTest compares with other programs where these
 * are at hand. {@code -Dsnapshots=overwrite} writes it anew; read the difference before committing
 * it.
 */
class CitationsTest {

  private static final Path EXPECTED = Path.of("src/test/resources/citations/citations.txt");

  private static final Set<String> TELLING =
      Set.of(
          "article",
          "article-no-date",
          "article-no-author",
          "article-only-title",
          "page-no-author",
          "page-no-publisher",
          "book-no-author-no-publisher",
          "report-no-author",
          "dataset",
          "three",
          "four",
          "twenty-two",
          "particles",
          "suffix",
          "organisation-and-person",
          "cyrillic",
          "article-1987-about",
          "article-2019-21",
          "article-2019-12-30-2020-01-02",
          "book-201x",
          "twin-z",
          "twin-a",
          "twin-year",
          "twin-undated-1",
          "twin-undated-2",
          "same-olga",
          "many-ek");

  @Test
  void areThoseExpected() throws Exception {
    List<Item> madeUp = MadeUpItems.all();
    String citations =
        Stream.of(
                cited(new Items(Libraries.of(TestDossier.PUBLISHED)).sources(), Set.of()),
                cited(new Items(Libraries.of(TestDossier.LIGHTHOUSE)).sources(), Set.of()),
                cited(madeUp, TELLING))
            .collect(Collectors.joining("\n"));
    if ("overwrite".equals(System.getProperty("snapshots"))) {
      Files.createDirectories(Objects.requireNonNull(EXPECTED.getParent()));
      Files.writeString(EXPECTED, citations);
    }
    assertThat(citations).isEqualTo(Files.readString(EXPECTED));
  }

  @Test
  void areTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    List<Item> items = MadeUpItems.all();
    String here = cited(items, Set.of());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(cited(items, Set.of())).isEqualTo(here);
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(cited(items, Set.of())).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Those of some items, or of all; each is told apart from all. */
  private static String cited(List<Item> items, Set<String> wanted) {
    List<List<Distinction>> distinctions =
        Styles.ALL.stream().map(style -> style.distinctions(items)).toList();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (wanted.isEmpty() || wanted.contains(item.id())) {
        text.append(item.id()).append('\n');
        for (int s = 0; s < Styles.ALL.size(); s++) {
          Style style = Styles.ALL.get(s);
          Distinction distinction = distinctions.get(s).get(i);
          Place place = new Place(Locator.runs("9-11"));
          text.append("  ").append(style.name()).append('\n');
          text.append("    ").append(style.entry(item, distinction).html()).append('\n');
          text.append("    ").append(style.mention(item, place, distinction).html()).append('\n');
        }
      }
    }
    return text.toString();
  }
}
