package sourcebook.export;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import sourcebook.diagnostic.Counted;
import sourcebook.evidence.EditionDay;
import sourcebook.evidence.Ledger;
import sourcebook.html.Html;
import sourcebook.library.Library;
import sourcebook.page.DataFile;
import sourcebook.page.Edition;
import sourcebook.page.Paths;

/**
 * Claims and corrections as a feed (Atom, RFC 4287), the newest first. Its ids are made from the
 * dossier's first name and do not change when the site moves; its dates come from the content and
 * from what earlier editions are remembered to have held, so that an entry is news only once.
 */
final class Feed implements Export {

  /** Whoever wants more takes the whole dossier; readers of feeds fetch all of this each time. */
  private static final int LONGEST = 500;

  @Override
  public String path() {
    return Paths.FEED.value();
  }

  @Override
  public DataFile.About about(Edition edition) {
    return new DataFile.About(
        "New claims and corrections, for feed readers (Atom); at most the newest " + LONGEST + ".",
        Counted.of(Math.min(LONGEST, all(edition).count()), "entry", "entries"));
  }

  @Override
  public String text(Edition edition) {
    Addresses addresses = new Addresses(edition.url());
    String title = edition.settings().identity().title();
    List<FeedEntry> entries = entries(edition);
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        .append(Html.escape(edition.settings().identity().language().value()))
        .append("\">\n");
    append(xml, "title", edition.isDraft() ? "DRAFT: " + title : title);
    append(xml, "subtitle", edition.settings().identity().description());
    append(xml, "id", Ledger.name(edition.library()));
    append(xml, "updated", updated(entries, edition));
    append(xml, "rights", edition.settings().hosting().licence().name());
    xml.append("<author><name>")
        .append(Html.escape("The editors of “" + title + "”"))
        .append("</name></author>\n");
    link(xml, "alternate", "text/html", addresses.of(Paths.HOME));
    link(xml, "license", "text/html", edition.settings().hosting().licence().url().value());
    edition
        .url()
        .ifPresent(url -> link(xml, "self", "application/atom+xml", addresses.of(Paths.FEED)));
    entries.forEach(entry -> append(xml, entry, addresses));
    return xml.append("</feed>\n").toString();
  }

  /**
   * The newest entries; of one day first what no earlier edition held, then corrections, the last
   * logged before the others.
   */
  private static List<FeedEntry> entries(Edition edition) {
    return all(edition)
        .sorted(Comparator.comparing(FeedEntry::updated).thenComparing(FeedEntry::isNew).reversed())
        .limit(LONGEST)
        .toList();
  }

  private static Stream<FeedEntry> all(Edition edition) {
    Library library = edition.library();
    return Stream.concat(FeedEntry.corrections(library), FeedEntry.claims(library));
  }

  private static String updated(List<FeedEntry> entries, Edition edition) {
    return entries.isEmpty()
        ? FeedEntry.instant(EditionDay.of(edition.library()).orElseThrow())
        : entries.get(0).updated();
  }

  private static void append(StringBuilder xml, FeedEntry entry, Addresses addresses) {
    xml.append("<entry>\n");
    append(xml, "title", entry.title());
    append(xml, "id", entry.id());
    append(xml, "published", entry.published());
    append(xml, "updated", entry.updated());
    link(xml, "alternate", "text/html", addresses.of(entry.page()));
    entry
        .topics()
        .forEach(
            topic ->
                xml.append("<category term=\"")
                    .append(topic.id())
                    .append("\" label=\"")
                    .append(Html.escape(topic.title()))
                    .append("\"/>\n"));
    append(xml, "summary", entry.summary());
    xml.append("</entry>\n");
  }

  private static void append(StringBuilder xml, String element, String text) {
    xml.append('<').append(element).append('>');
    xml.append(Html.escape(text));
    xml.append("</").append(element).append(">\n");
  }

  private static void link(StringBuilder xml, String relation, String type, String href) {
    xml.append("<link rel=\"").append(relation).append("\" type=\"").append(type);
    xml.append("\" href=\"").append(Html.escape(href)).append("\"/>\n");
  }
}
