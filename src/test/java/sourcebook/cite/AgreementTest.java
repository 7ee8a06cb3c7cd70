package sourcebook.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.content.Claim;
import sourcebook.content.Locator;
import sourcebook.library.Library;
import sourcebook.testing.TestDossier;

/**
 * Every citation is what citeproc-js and pandoc make of the same item with the style’s CSL file, or
 * a {@link KnownDifference}. The counts are kept in {@code agreement.txt}; {@code
 * -Dsnapshots=overwrite} writes it anew.
 */
class AgreementTest {

  private static final Path COUNTS = Path.of("src/test/resources/citations/agreement.txt");

  private static final List<String> PLACES = List.of("", "9", "9-11", "9, 12-14");

  /** A style beside its CSL file, and the language that this is made for. */
  private record Compared(Style style, String csl, String language) {}

  private static final List<Compared> STYLES =
      List.of(
          new Compared(new ChicagoNotes(), "chicago-notes-bibliography", "en-US"),
          new Compared(new ChicagoAuthorDate(), "chicago-author-date", "en-US"),
          new Compared(new Apa(), "apa", "en-US"),
          new Compared(new Mla(), "modern-language-association", "en-US"),
          new Compared(new Harvard(), "harvard-cite-them-right", "en-GB"),
          new Compared(new Ieee(), "ieee", "en-US"),
          new Compared(new Oscola(), "oscola", "en-GB"));

  private final Set<KnownDifference> met = ConcurrentHashMap.newKeySet();
  private final List<String> unknown = new ArrayList<>();

  @TempDir private Path folder;

  @Test
  void citationsAreThoseOfCiteprocAndPandoc() throws Exception {
    Oracle.require();
    List<Item> items =
        Stream.of(MadeUpItems.all(), sources(), claims()).flatMap(List::stream).toList();
    String counts =
        STYLES.parallelStream().map(style -> compare(style, items)).collect(Collectors.joining());
    assertThat(unknown).isEmpty();
    assertThat(KnownDifference.ALL).filteredOn(known -> !met.contains(known)).isEmpty();
    String table =
        "# Written by AgreementTest with -Dsnapshots=overwrite: of the citations of "
            + items.size()
            + " items,\n# each as an entry and with "
            + PLACES.size()
            + " places, how many are the other program’s to the letter.\n"
            + counts;
    if ("overwrite".equals(System.getProperty("snapshots"))) {
      Files.createDirectories(Objects.requireNonNull(COUNTS.getParent()));
      Files.writeString(COUNTS, table);
    }
    assertThat(table).isEqualTo(Files.readString(COUNTS));
  }

  private String compare(Compared compared, List<Item> items) {
    Map<String, Oracle.Cited> citeproc =
        Oracle.citeproc(compared.csl(), compared.language(), items, PLACES);
    Map<String, Oracle.Cited> pandoc =
        Oracle.pandoc(compared.csl(), compared.language(), items, PLACES, folder);
    Style style = compared.style();
    List<Distinction> distinctions = style.distinctions(items);
    int[] equal = new int[2];
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      List<String> ours = ours(style, item, distinctions.get(i));
      equal[0] += equal(style, item, ours, texts(citeproc, item), false);
      equal[1] += equal(style, item, ours, texts(pandoc, item), true);
    }
    return String.format(
        java.util.Locale.ROOT,
        "%-28s %d citations, citeproc-js %d, pandoc %d%n",
        style.name(),
        items.size() * (PLACES.size() + 1),
        equal[0],
        equal[1]);
  }

  private int equal(
      Style style, Item item, List<String> ours, List<String> theirs, boolean pandoc) {
    int equal = 0;
    for (int i = 0; i < ours.size(); i++) {
      if (ours.get(i).equals(theirs.get(i))) {
        equal++;
      } else if (!isKnown(style, item, pandoc, ours.get(i), theirs.get(i))) {
        synchronized (unknown) {
          unknown.add(
              style.name()
                  + ", "
                  + item.id()
                  + "\n  ours:   "
                  + ours.get(i)
                  + (pandoc ? "\n  pandoc: " : "\n  citeproc: ")
                  + theirs.get(i));
        }
      }
    }
    return equal;
  }

  private boolean isKnown(Style style, Item item, boolean pandoc, String ours, String theirs) {
    String one = ours;
    String other = theirs;
    for (KnownDifference known : KnownDifference.ALL) {
      if (known.covers(style, item, pandoc)) {
        String oneAfter = known.likened().apply(one);
        String otherAfter = known.likened().apply(other);
        if (!oneAfter.equals(one) || !otherAfter.equals(other)) {
          met.add(known);
        }
        one = oneAfter;
        other = otherAfter;
      }
    }
    return one.equals(other);
  }

  private static List<String> ours(Style style, Item item, Distinction distinction) {
    return Stream.concat(
            Stream.of(style.entry(item, distinction)),
            PLACES.stream()
                .map(place -> style.mention(item, new Place(Locator.runs(place)), distinction)))
        .map(text -> text.html().replace("&#39;", "'").replace("&quot;", "\""))
        .toList();
  }

  private static List<String> texts(Map<String, Oracle.Cited> cited, Item item) {
    Oracle.Cited texts = Objects.requireNonNull(cited.get(item.id()));
    return Stream.concat(Stream.of(texts.entry()), texts.mentions().stream()).toList();
  }

  private static List<Item> sources() {
    return libraries().flatMap(library -> new Items(library).sources().stream()).toList();
  }

  /** Some claims of each dossier. Each has a dossier of its own, since they are cited singly. */
  private static List<Item> claims() {
    return libraries()
        .flatMap(
            library -> {
              List<Claim> claims = library.claims().toList();
              Items items = new Items(library);
              return IntStream.range(0, claims.size())
                  .filter(i -> i % 20 == 0)
                  .mapToObj(i -> claim(items, claims.get(i), i));
            })
        .toList();
  }

  private static Item claim(Items items, Claim claim, int number) {
    Optional<String> address =
        Optional.of("https://dossier.example/claims/" + claim.id() + ".html");
    Item item = items.of(claim, number % 40 == 0 ? address : Optional.empty());
    return new Item(
        item.id(),
        item.form(),
        item.title(),
        item.authors(),
        item.publisher() + " " + number,
        item.published(),
        item.url(),
        item.retrieved());
  }

  private static Stream<Library> libraries() {
    return Stream.of(TestDossier.PUBLISHED, TestDossier.LIGHTHOUSE).map(Libraries::of);
  }
}
