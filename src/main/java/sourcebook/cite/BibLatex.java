package sourcebook.cite;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Items as entries of a BibLaTeX file in UTF-8. Dates are EDTF, as BibLaTeX reads it. Capitals are
 * protected, so that a style may add some and take none away; names of papers, sites and houses
 * keep every letter, and are not taken for lists where they hold an “and”. (pandoc heeds no braces
 * in the name of a paper, and may begin it with a capital; CSL-JSON protects it there, too.)
 */
final class BibLatex {

  /** What BibLaTeX and babel call languages; others keep their BCP 47 tag. */
  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("ar", "arabic"),
          Map.entry("cs", "czech"),
          Map.entry("da", "danish"),
          Map.entry("de", "ngerman"),
          Map.entry("el", "greek"),
          Map.entry("en", "english"),
          Map.entry("en-GB", "british"),
          Map.entry("en-US", "american"),
          Map.entry("es", "spanish"),
          Map.entry("fi", "finnish"),
          Map.entry("fr", "french"),
          Map.entry("it", "italian"),
          Map.entry("nb", "norsk"),
          Map.entry("nl", "dutch"),
          Map.entry("nn", "nynorsk"),
          Map.entry("pl", "polish"),
          Map.entry("pt", "portuguese"),
          Map.entry("ru", "russian"),
          Map.entry("sv", "swedish"),
          Map.entry("tr", "turkish"),
          Map.entry("uk", "ukrainian"));

  private static final Map<Integer, String> ESCAPED =
      Map.of(
          (int) '\\', "\\textbackslash{}",
          (int) '{', "\\{",
          (int) '}', "\\}",
          (int) '&', "\\&",
          (int) '%', "\\%",
          (int) '$', "\\$",
          (int) '#', "\\#",
          (int) '_', "\\_",
          (int) '~', "\\textasciitilde{}",
          (int) '^', "\\textasciicircum{}");

  private BibLatex() {}

  static String file(Stream<Item> items) {
    return items.map(BibLatex::of).collect(Collectors.joining("\n"));
  }

  static String of(Item item) {
    StringBuilder entry = new StringBuilder();
    String type = isOfUnknownPaper(item) ? "misc" : item.form().biblatex;
    entry.append('@').append(type).append('{').append(item.id()).append(",\n");
    put(entry, "entrysubtype", type.equals("article") ? "newspaper" : "");
    put(
        entry,
        "author",
        item.authors().stream().map(BibLatex::name).collect(Collectors.joining(" and ")));
    put(entry, "title", title(item.title()));
    String brief = item.title().inShort().text();
    put(
        entry,
        "shorttitle",
        brief.equals(item.title().text()) ? "" : title(item.title().inShort()));
    put(entry, publisher(item.form()), kept(item.publisher()));
    put(entry, "date", item.published().edtf());
    put(entry, "url", address(item.url().orElse("")));
    put(entry, "urldate", item.retrieved().edtf());
    String language = item.title().language();
    put(entry, "langid", LANGUAGES.getOrDefault(language, language));
    return entry.append("}\n").toString();
  }

  /** An {@code @article} must have a {@code journaltitle}: styles print “In:” before it. */
  private static boolean isOfUnknownPaper(Item item) {
    return item.form() == Form.ARTICLE && item.publisher().isEmpty();
  }

  private static String publisher(Form form) {
    return switch (form) {
      case ARTICLE -> "journaltitle";
      case PAGE -> "organization";
      case REPORT -> "institution";
      case BOOK, DATASET -> "publisher";
    };
  }

  private static String name(Author author) {
    if (!(author instanceof Author.Person person)) {
      return kept(author.inFull());
    }
    String suffix = person.suffix().isEmpty() ? "" : ", " + escaped(person.suffix());
    return escaped(Author.spaced(person.particle(), person.family()))
        + suffix
        + ", "
        + escaped(person.given());
  }

  private static String title(Title title) {
    if (title.verbatim()) {
      return kept(title.text());
    }
    StringBuilder words = new StringBuilder();
    String before = "";
    for (String word : title.text().split(" ", -1)) {
      boolean isFirst = words.isEmpty();
      boolean kept =
          isFirst ? !word.substring(1).equals(small(word.substring(1))) : isKept(word, before);
      words.append(isFirst ? "" : " ").append(kept ? kept(word) : escaped(word));
      before = word;
    }
    return words.toString();
  }

  /** What holds a capital, and what follows a colon, keep their letters. */
  private static boolean isKept(String word, String before) {
    return !word.equals(small(word)) || before.matches(".*[:?!]");
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** In braces of its own, between which nothing is changed; nothing for nothing. */
  private static String kept(String text) {
    return text.isEmpty() ? "" : "{" + escaped(text) + "}";
  }

  private static String escaped(String text) {
    StringBuilder tex = new StringBuilder(text.length() + 8);
    text.codePoints()
        .forEach(
            c -> {
              String escape = ESCAPED.get(c);
              if (escape == null) {
                tex.appendCodePoint(c);
              } else {
                tex.append(escape);
              }
            });
    return tex.toString();
  }

  /** An address stands as it is, but for braces, which would end the field, and backslashes. */
  private static String address(String url) {
    return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
  }

  private static void put(StringBuilder entry, String name, String value) {
    if (!value.isEmpty()) {
      entry.append("  ").append(name).append(" = {").append(value).append("},\n");
    }
  }
}
