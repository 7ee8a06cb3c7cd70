package sourcebook.cite;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Where our citations are not those of another program, and why they are right all the same.
 *
 * @param why who is right, and by what
 * @param styles the styles it is found in
 * @param ofPandoc whether it is pandoc that differs
 * @param ofCiteproc whether it is citeproc-js that differs
 * @param items the items it is found with
 * @param likened what both texts are alike after
 */
record KnownDifference(
    String why,
    Set<Class<? extends Style>> styles,
    boolean ofPandoc,
    boolean ofCiteproc,
    Predicate<Item> items,
    UnaryOperator<String> likened) {

  private static final Set<Class<? extends Style>> CHICAGO =
      Set.of(ChicagoNotes.class, ChicagoAuthorDate.class);

  static final List<KnownDifference> ALL =
      List.of(
          both(
              "Which small words have a capital: the CSL processors have one list for all styles."
                  + " Chicago (since its 18th edition) gives prepositions of five letters one, APA"
                  + " every word of four, MLA and OSCOLA no preposition; a compound begins with one.",
              Set.of(
                  ChicagoNotes.class, ChicagoAuthorDate.class, Apa.class, Mla.class, Oscola.class),
              item -> !item.title().verbatim(),
              KnownDifference::ignoringSmallWords),
          both(
              "An article is a piece of something, also where we do not know of what: its title"
                  + " stands in quotation marks. The CSL styles take it for a work of its own.",
              Set.of(ChicagoNotes.class, ChicagoAuthorDate.class, Mla.class),
              item -> item.form() == Form.ARTICLE && item.publisher().isEmpty(),
              KnownDifference::letters),
          both(
              "Without an author and a paper, the title leads (Cite Them Right). The CSL style"
                  + " begins with the year, and cites nothing but the year.",
              Set.of(Harvard.class),
              item ->
                  item.form() == Form.ARTICLE
                      && item.authors().isEmpty()
                      && item.publisher().isEmpty(),
              text -> ""),
          both(
              "A doubtful date is not given as a sure one: the CSL styles drop “circa”.",
              Set.of(Harvard.class, Ieee.class, Oscola.class),
              item -> item.published().isDoubtful(),
              text -> text.replaceAll("\\bc\\.? ", "")),
          both(
              "“circa” follows a comma, and is small there; the CSL style has a capital.",
              Set.of(Mla.class),
              item -> item.published().isDoubtful(),
              text -> text.replace("Circa", "circa")),
          both(
              "A comma stands between title and site; the CSL style loses it before a date in"
                  + " brackets.",
              Set.of(ChicagoNotes.class),
              item -> item.published().isDoubtful(),
              text -> text.replace(",”", "”")),
          both(
              "Letters follow titles without their articles; the CSL style sorts by “The”.",
              Set.of(ChicagoAuthorDate.class),
              item -> item.id().matches("twin-(z|year)"),
              text -> text.replaceAll("2025[bc]", "2025")),
          both(
              "Titles of reports are in italics in the text as well (APA 7, 8.14).",
              Set.of(Apa.class),
              item -> item.form() == Form.REPORT && item.authors().isEmpty(),
              text -> text.replaceAll("</?i>", "")),
          both(
              "Publisher and year of a dataset are known and help to find it; the CSL style has no"
                  + " rule for datasets and drops them.",
              Set.of(Oscola.class),
              item -> item.form() == Form.DATASET,
              text -> text.replaceAll(" \\((?:Coast (?:house|Survey) ?)?[^()]*\\)", "")),
          both(
              "“Retrieved” stands before the day of reading (APA 7, 9.16); without a day, the CSL"
                  + " style keeps the word.",
              Set.of(Apa.class),
              item -> !item.published().isKnown() && !item.retrieved().isKnown(),
              text -> text.replace(" Retrieved ", " ")),
          both(
              "A page without a day of reading is given its own date, lest it have none; the CSL"
                  + " style gives pages no other date than the day of reading.",
              Set.of(Ieee.class),
              item ->
                  item.form() == Form.PAGE
                      && item.published().isKnown()
                      && !(item.url().isPresent() && item.retrieved().isKnown()),
              KnownDifference::ignoringDate),
          pandoc(
              "What has an address is online, read or not; pandoc drops “[Online]” without a day.",
              Set.of(Ieee.class),
              item -> item.url().isPresent() && !item.retrieved().isKnown(),
              text -> text.replace(" [Online].", "")),
          citeproc(
              "Straight single marks are quotation marks, as curly ones are; citeproc-js neither"
                  + " raises nor capitalises what is between them.",
              item -> item.title().text().contains("'"),
              KnownDifference::letters),
          pandoc(
              "pandoc 2.17 drops the word for a dataset, which it does not know.",
              Set.of(Apa.class),
              item -> item.form() == Form.DATASET,
              text -> text.replaceAll("\\.? \\[Dataset]", "")),
          pandoc(
              "pandoc repeats a date in words where a style asks for the day.",
              Set.of(Apa.class, Harvard.class, ChicagoAuthorDate.class),
              item -> item.published() instanceof CitedDate.InWords,
              text -> text.replaceAll(", (?:the 2010s|since 2019)", "")),
          pandoc(
              "MLA shortens neither May, June nor July, and September to “Sept.”;"
                  + " pandoc passes over the words that the style itself brings.",
              Set.of(Mla.class),
              item -> true,
              text -> text.replace("Jun.", "June").replace("Sep.", "Sept.")),
          pandoc(
              "A comma follows a title that ends in a mark of its own and stands inside all"
                  + " quotation marks; pandoc drops it or puts it between.",
              Set.of(ChicagoNotes.class, ChicagoAuthorDate.class, Apa.class, Mla.class, Ieee.class),
              item ->
                  Stream.of(item.title(), item.title().inShort())
                      .anyMatch(title -> title.text().matches(".*[?!.”]")),
              KnownDifference::letters),
          pandoc(
              "The paper that leads is still the paper: pandoc takes the title for a work’s.",
              CHICAGO,
              item ->
                  item.form() == Form.ARTICLE
                      && item.authors().isEmpty()
                      && !item.publisher().isEmpty(),
              KnownDifference::letters),
          pandoc(
              "OSCOLA has no full stops in abbreviations; pandoc leaves that of “Jr.”.",
              Set.of(Oscola.class),
              item -> item.id().equals("suffix"),
              text -> text.replace("Jr.", "Jr")));

  /** Whether it may be found here. */
  boolean covers(Style style, Item item, boolean pandoc) {
    return styles.contains(style.getClass())
        && items.test(item)
        && (pandoc ? ofPandoc : ofCiteproc);
  }

  private static KnownDifference both(
      String why,
      Set<Class<? extends Style>> styles,
      Predicate<Item> items,
      UnaryOperator<String> likened) {
    return new KnownDifference(why, styles, true, true, items, likened);
  }

  private static KnownDifference pandoc(
      String why,
      Set<Class<? extends Style>> styles,
      Predicate<Item> items,
      UnaryOperator<String> likened) {
    return new KnownDifference(why, styles, true, false, items, likened);
  }

  private static KnownDifference citeproc(
      String why, Predicate<Item> items, UnaryOperator<String> likened) {
    return new KnownDifference(
        why,
        Set.of(ChicagoNotes.class, ChicagoAuthorDate.class, Apa.class, Mla.class, Oscola.class),
        false,
        true,
        items,
        likened);
  }

  private static String ignoringSmallWords(String text) {
    return text.replaceAll("\\b[Ff](?=rom\\b|or\\b)", "f")
        .replaceAll("\\b[Ww](?=ith(?:in|out)?\\b)", "w")
        .replaceAll("\\b[Aa](?=(?:bout|gainst|fter|mid)\\b)", "a")
        .replaceAll("\\b[Uu](?=p-)", "u")
        .replaceAll("\\b[Oo](?=(?:ut|ff|ver|n|f)\\b)", "o")
        .replaceAll("\\b[Ii](?=nto\\b)", "i");
  }

  /** Without the date that stands last before the address. */
  private static String ignoringDate(String text) {
    return letters(
        text.replaceFirst(
            "(?: [A-Z][a-z]{2}\\.?(?: \\d\\d,)?)? (?:\\d{4}(?:–\\d{4})?|the 2010s)"
                + "\\.(?= \\[Online]|$)",
            ""));
  }

  /** The text without marks, italics and capitals. */
  private static String letters(String text) {
    return text.replaceAll("</?i>", "").replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}
