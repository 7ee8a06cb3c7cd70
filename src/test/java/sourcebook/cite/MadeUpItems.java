package sourcebook.cite;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.WrittenDate;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.TextFile;

/** Items that bring out every rule of every style. All names and titles are made up. */
final class MadeUpItems {

  private static final Position NOWHERE = new TextFile("made-up", "").start();

  private static final String GAZETTE = "The Harbour gazette";
  private static final String HOUSE = "Coast house";
  private static final String ADDRESS = "https://gazette.example/2019/05/lamp";

  private MadeUpItems() {}

  /** Each of them is cited with all others beside it. */
  static List<Item> all() {
    return Stream.of(fields(), authors(), dates(), titles(), twins())
        .flatMap(items -> items)
        .toList();
  }

  /** Every form with every field missing. */
  private static Stream<Item> fields() {
    return Stream.of(Form.values())
        .flatMap(
            form -> {
              Made full =
                  new Made(form, "A lamp that burns")
                      .by("Mara " + form.name().charAt(0) + "lind", "Per Aas")
                      .from(form.hasContainer() ? GAZETTE : HOUSE)
                      .on("2019-05-04")
                      .at(ADDRESS)
                      .read("2019-06-01");
              String name = form.name().toLowerCase(Locale.ROOT);
              return Stream.of(
                  full.named(name),
                  full.read("").named(name + "-not-read"),
                  full.read("").at("").named(name + "-no-address"),
                  full.on("").named(name + "-no-date"),
                  full.on("").at("").named(name + "-no-date-no-address"),
                  full.from("").named(name + "-no-publisher"),
                  full.by().named(name + "-no-author"),
                  full.by().from("").named(name + "-no-author-no-publisher"),
                  full.by().from("").on("").at("").read("").named(name + "-only-title"));
            });
  }

  private static Stream<Item> authors() {
    Made made = new Made(Form.ARTICLE, "On names").from(GAZETTE).on("2018-11-02");
    return Stream.of(
        made.by("Ada Bryn").as("one"),
        made.by("Ada Cole", "Per Olav Aas", "Jean-Paul Dahl").as("three"),
        made.by("Ada Dale", "Per Olav Aas", "Jean-Paul Dahl", "Kari Eng").as("four"),
        made.by("Ada Eide", "B. Aas", "C. Dahl", "D. Eng", "E. Foss", "F. Gran").as("six"),
        made.by("Ada Falk", "B. Aas", "C. Dahl", "D. Eng", "E. Foss", "F. Gran", "G. Holm")
            .as("seven"),
        made.by(crowd(20)).as("twenty"),
        made.by(crowd(22)).as("twenty-two"),
        made.by("Jan van den Berg", "Anne de Vries").as("particles"),
        made.by("Martin Luther Ring Jr.", "Mara Holt").as("suffix"),
        made.by("A. B. Ford III").as("initials"),
        made.by("García Márquez, Gabriel").as("two-family-names"),
        made.by("World Lamp Union,").as("organisation"),
        made.by("World Lamp Board,", "Mara Gran").as("organisation-and-person"),
        made.by("Platon").as("one-name"),
        made.by("Пётр Иванов").as("cyrillic"),
        made.by("Ingrid Sølvåg-Ødegård").as("hyphen"));
  }

  private static Stream<Item> dates() {
    List<String> some = List.of("2019-05", "1987~", "2018/2019", "201X");
    List<String> all =
        List.of(
            "2019-05",
            "2019-09",
            "2019",
            "2019-21",
            "1987~",
            "2019-05~",
            "2019-05-04?",
            "2019-05-04/2019-05-09",
            "2019-05-04/2019-06-09",
            "2019-12-30/2020-01-02",
            "2019-05/2019-06",
            "2018/2019",
            "201X",
            "2019/..");
    return Stream.of(Form.values())
        .flatMap(
            form ->
                (form == Form.ARTICLE || form == Form.BOOK ? all : some)
                    .stream().map(date -> dated(form, date)));
  }

  private static Item dated(Form form, String date) {
    String name =
        (form + " " + date.replace("~", " about").replace("?", " perhaps").replace("..", "on"))
            .toLowerCase(Locale.ROOT);
    return new Made(form, "Dated thus")
        .by("Mara " + name.replaceAll("\\W", "x").toUpperCase(Locale.ROOT))
        .from(HOUSE)
        .on(date)
        .as(name.replaceAll("\\W+", "-"));
  }

  private static Stream<Item> titles() {
    return Stream.of(
            "What is a lamp for?",
            "What is a lamp for? An answer",
            "Keepers: “we saw it first” and other tales",
            "“Lights out”",
            "“Lights out” at sea: the keepers’ view",
            "A keeper’s ’Tis-but-a-lamp",
            "Straight \"marks\" and the keeper's 'own' words",
            "Lamp & lens, 50% of $5 #1: {Oil}_Wick ~ X^2 \\ Y",
            "Ending in etc.",
            "Out!",
            "over the sea and far-off up-to-date lamps they turn on",
            "iPhones at sea: a view from within the tower about lamps",
            "Leuchtfeuer: über das meer",
            "Лампа на острове: история",
            "灯台の光",
            "منارة الجزيرة",
            "O’Brien doesn’t keep the light",
            "The lamp – a very long story told by many who kept it in summer and in winter")
        .map(
            title -> {
              int number = Math.abs(title.hashCode() % 100_000);
              String language = title.matches("[\\p{IsLatin}\\P{L}]+") ? "en" : "ru";
              return new Made(Form.ARTICLE, title)
                  .in(title.startsWith("Leucht") ? "de" : language)
                  .from("lamps" + number + ".example")
                  .on("2020")
                  .as("title-" + number);
            });
  }

  /** What only a letter, more names or a given name tells apart. */
  private static Stream<Item> twins() {
    Made made = new Made(Form.ARTICLE, "Zebra").from(GAZETTE);
    return Stream.of(
        made.by("Nina Twin").on("2025-03-01").titled("The zebra crossing").as("twin-z"),
        made.by("Nina Twin").on("2025-03-01").titled("An albatross").as("twin-a"),
        made.by("Nina Twin").on("2025").titled("Year only").as("twin-year"),
        made.by("Nina Twin").on("2024").titled("Earlier").as("twin-earlier"),
        made.by("Nina Twin").on("").titled("Undated two").as("twin-undated-2"),
        made.by("Nina Twin").on("").titled("Undated one").as("twin-undated-1"),
        made.by("Olga Same").on("2025").titled("Of Olga").as("same-olga"),
        made.by("Piotr Same").on("2025").titled("Of Piotr").as("same-piotr"),
        made.by("Ada Many", "Bo Ek", "Cy Om").on("2025").titled("With Ek").as("many-ek"),
        made.by("Ada Many", "Di Ry", "Cy Om").on("2025").titled("With Ry").as("many-ry"));
  }

  private static String[] crowd(int size) {
    return Stream.iterate(0, i -> i + 1)
        .limit(size)
        .map(i -> "Giv Crowd" + size + (char) ('a' + i))
        .toArray(String[]::new);
  }

  /** An item in the making. */
  private record Made(
      Form form,
      String title,
      String language,
      List<String> authors,
      String publisher,
      String date,
      String url,
      String retrieved) {

    Made(Form form, String title) {
      this(form, title, "en", List.of(), "", "", "", "");
    }

    Made titled(String other) {
      return new Made(form, other, language, authors, publisher, date, url, retrieved);
    }

    Made in(String other) {
      return new Made(form, title, other, authors, publisher, date, url, retrieved);
    }

    Made by(String... names) {
      return new Made(form, title, language, List.of(names), publisher, date, url, retrieved);
    }

    Made from(String name) {
      return new Made(form, title, language, authors, name, date, url, retrieved);
    }

    Made on(String day) {
      return new Made(form, title, language, authors, publisher, day, url, retrieved);
    }

    Made at(String address) {
      return new Made(form, title, language, authors, publisher, date, address, retrieved);
    }

    Made read(String day) {
      return new Made(form, title, language, authors, publisher, date, url, day);
    }

    /** Under a title that no other has, if it is this one. */
    Item named(String id) {
      return titled("A lamp that burns as " + id.replace('-', ' ') + " kind: a view").as(id);
    }

    Item as(String id) {
      return new Item(
          id,
          form,
          Title.printed(title, language),
          authors.stream().map(AuthorReader::read).toList(),
          publisher,
          cited(date),
          Optional.of(url).filter(address -> !address.isEmpty()),
          cited(retrieved));
    }

    private static CitedDate cited(String written) {
      return CitedDate.of(
          Optional.of(written)
              .filter(date -> !date.isEmpty())
              .map(date -> WrittenDate.read(date, NOWHERE)));
    }
  }
}
