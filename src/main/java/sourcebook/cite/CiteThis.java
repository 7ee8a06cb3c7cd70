package sourcebook.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sourcebook.content.Citation;
import sourcebook.content.Claim;
import sourcebook.content.Located;
import sourcebook.content.Source;
import sourcebook.content.SourceId;
import sourcebook.library.Library;

/**
 * How each source and claim of a dossier is cited. Made once for a dossier, since what tells
 * sources of one author and year apart depends on all of them; it can be asked from many threads.
 */
public final class CiteThis {

  /**
   * An item in one style.
   *
   * @param style what the style is called
   * @param entry the entry in a list of references, as HTML with no elements but {@code i}
   * @param mention the first note, or what stands in the text, as such HTML; empty where a note
   *     reads as the entry does
   * @param inNotes whether the style cites in notes
   */
  public record Styled(String style, String entry, String mention, boolean inNotes) {}

  /**
   * An item in a format for programs.
   *
   * @param format what the format is called
   * @param text the whole text, with {@code \n} at line ends and none at its end
   */
  public record Formatted(String format, String text) {}

  /**
   * An item in every style and format.
   *
   * @param title what it is called, as plain text
   * @param coins its metadata for the {@code title} of an element of class {@code Z3988}
   */
  public record View(String title, List<Styled> styles, List<Formatted> formats, String coins) {
    public View {
      styles = List.copyOf(styles);
      formats = List.copyOf(formats);
    }
  }

  /**
   * What cites a place in a source: a note, or what stands in the text.
   *
   * @param style what the style is called
   * @param text as HTML with no elements but {@code i}
   */
  public record Mention(String style, String text) {}

  /**
   * A source as a claim cites it, at its paragraphs.
   *
   * @param place its paragraphs, as “paras. 9–11, 14”
   * @param mentions what cites it there, in every style
   * @param footnote a footnote for Wikipedia
   */
  public record AtPlace(Source source, String place, List<Mention> mentions, String footnote) {
    public AtPlace {
      mentions = List.copyOf(mentions);
    }
  }

  private final Items items;
  private final Map<SourceId, List<Distinction>> distinctions;

  public CiteThis(Library library) {
    items = new Items(library);
    List<List<Distinction>> byStyle =
        Styles.ALL.stream().map(style -> style.distinctions(items.sources())).toList();
    distinctions = new LinkedHashMap<>();
    for (int i = 0; i < items.sources().size(); i++) {
      int item = i;
      distinctions.put(
          new SourceId(items.sources().get(i).id()),
          byStyle.stream().map(all -> all.get(item)).toList());
    }
  }

  /** A source as a whole, told apart from the dossier's other sources. */
  public View source(Source source) {
    Item item = items.of(source);
    return view(item, distinctions(source.id()), true);
  }

  /**
   * A claim's page as an item in the dossier, cited on its own.
   *
   * @param address where the page stands; without one, styles leave it out
   */
  public View claim(Claim claim, Optional<String> address) {
    Item item = items.of(claim, address);
    List<Distinction> none = Styles.ALL.stream().map(style -> Distinction.NONE).toList();
    return view(item, none, false);
  }

  /** The sources of a claim, each at all its places together, in the order cited. */
  public List<AtPlace> sourcesOf(Claim claim, Library library) {
    Map<SourceId, List<Citation>> cited = new LinkedHashMap<>();
    for (Citation citation : claim.citations()) {
      cited.computeIfAbsent(citation.source().value(), id -> new ArrayList<>()).add(citation);
    }
    return cited.entrySet().stream()
        .flatMap(entry -> library.source(entry.getKey()).stream())
        .map(source -> at(source, cited.getOrDefault(source.id(), List.of())))
        .toList();
  }

  private AtPlace at(Source source, List<Citation> citations) {
    Item item = items.of(source);
    Place place = Place.of(citations.stream().map(Citation::locator));
    List<Distinction> distinct = distinctions(source.id());
    List<Mention> mentions =
        IntStream.range(0, Styles.ALL.size())
            .mapToObj(i -> mention(item, place, Styles.ALL.get(i), distinct.get(i)))
            .toList();
    List<String> quotations =
        citations.stream()
            .flatMap(citation -> citation.quote().stream())
            .map(Located::value)
            .distinct()
            .toList();
    return new AtPlace(
        source,
        place.labelled("para.", "paras.").plain(),
        mentions,
        Wikipedia.footnote(item, place, quotations));
  }

  private static Mention mention(Item item, Place place, Style style, Distinction distinction) {
    return new Mention(style.name(), style.mention(item, place, distinction).html());
  }

  private List<Distinction> distinctions(SourceId source) {
    return distinctions.getOrDefault(source, List.of());
  }

  private static View view(Item item, List<Distinction> distinctions, boolean withTemplate) {
    return new View(
        item.title().text(),
        styled(item, distinctions),
        formatted(item, withTemplate),
        Coins.of(item));
  }

  private static List<Styled> styled(Item item, List<Distinction> distinctions) {
    return IntStream.range(0, Styles.ALL.size())
        .mapToObj(i -> styled(item, Styles.ALL.get(i), distinctions.get(i)))
        .toList();
  }

  private static Styled styled(Item item, Style style, Distinction distinction) {
    Phrase entry = style.entry(item, distinction);
    Phrase mention = style.mention(item, Place.NONE, distinction);
    boolean same = entry.ending(".").plain().equals(mention.plain());
    return new Styled(style.name(), entry.html(), same ? "" : mention.html(), style.inNotes());
  }

  private static List<Formatted> formatted(Item item, boolean withTemplate) {
    Stream<Formatted> formats =
        Stream.of(
            new Formatted("BibLaTeX", BibLatex.of(item).strip()),
            new Formatted("RIS", Ris.of(item).replace("\r\n", "\n").strip()),
            new Formatted("CSL-JSON", inOneLine(CslJson.of(item).pretty())));
    return withTemplate
        ? Stream.concat(formats, Stream.of(new Formatted("Wikipedia", Wikipedia.of(item)))).toList()
        : formats.toList();
  }

  /** No text of JSON holds a line end, so that each belongs to the layout. */
  private static String inOneLine(String json) {
    return json.strip().replaceAll("\\n *", "");
  }
}
