package sourcebook.cite;

import java.util.List;
import sourcebook.cite.CitedDate.Known;

/**
 * Items as citation templates of the English Wikipedia (Help:Citation Style 1). What is unknown is
 * left out, but for the author: editors are told that nobody forgot it.
 */
final class Wikipedia {

  private static final Dates DATES = new Dates(Dates.FULL, false, false);

  private Wikipedia() {}

  /** A template for a list of sources. */
  static String of(Item item) {
    return template(item, Place.NONE, List.of());
  }

  /**
   * A footnote to stand behind a sentence.
   *
   * @param quotations words that stand at the place, in the order cited
   */
  static String footnote(Item item, Place place, List<String> quotations) {
    return "<ref>" + template(item, place, quotations) + "</ref>";
  }

  private static String template(Item item, Place place, List<String> quotations) {
    boolean needsAddress = item.form().template.equals("cite web");
    boolean fits = !needsAddress || item.url().isPresent();
    StringBuilder text = new StringBuilder("{{");
    text.append(fits ? item.form().template : "citation |mode=cs1");
    authors(text, item);
    put(text, "title", escaped(item.title().text()));
    put(text, publisher(item.form()), escaped(item.publisher()));
    put(text, "date", date(item.published()));
    put(text, "url", address(item.url().orElse("")));
    put(text, "access-date", item.url().isPresent() ? date(item.retrieved()) : "");
    String language = item.title().language();
    put(text, "language", language.startsWith("en") ? "" : language);
    put(text, "at", place.labelled("para.", "paras.").plain());
    put(text, "quote", escaped(String.join(" … ", quotations)));
    return text.append("}}").toString();
  }

  private static void authors(StringBuilder text, Item item) {
    if (item.authors().isEmpty()) {
      text.append(" |author=<!--not stated-->");
    }
    for (int i = 0; i < item.authors().size(); i++) {
      String number = item.authors().size() == 1 ? "" : String.valueOf(i + 1);
      Author author = item.authors().get(i);
      if (author instanceof Author.Person person) {
        put(text, "last" + number, escaped(author.inShort()));
        put(text, "first" + number, escaped(Author.spaced(person.given(), person.suffix())));
      } else {
        put(text, "author" + number, escaped(author.inFull()));
      }
    }
  }

  private static String publisher(Form form) {
    return switch (form) {
      case ARTICLE -> "work";
      case PAGE -> "website";
      case BOOK, REPORT, DATASET -> "publisher";
    };
  }

  /** The templates take “c.” before a year alone, and no dates in words. */
  private static String date(CitedDate date) {
    if (!(date instanceof Known known)) {
      return "";
    }
    return known.doubtful() ? "c. " + Dates.year(known) : DATES.inFull(known);
  }

  private static String escaped(String text) {
    return text.replaceAll("\\s+", " ")
        .replaceAll("&(?=#?\\w+;)", "&amp;")
        .replace("<", "&lt;")
        .replace("{", "&#123;")
        .replace("}", "&#125;")
        .replace("[", "&#91;")
        .replace("]", "&#93;")
        .replace("|", "{{!}}")
        .replace("''", "&#39;&#39;")
        .replace("~~~", "&#126;&#126;&#126;");
  }

  private static String address(String url) {
    return url.replace(" ", "%20")
        .replace("|", "%7C")
        .replace("[", "%5B")
        .replace("]", "%5D")
        .replace("{", "%7B")
        .replace("}", "%7D")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("\"", "%22")
        .replace("''", "%27%27");
  }

  private static void put(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append(" |").append(name).append('=').append(value);
    }
  }
}
