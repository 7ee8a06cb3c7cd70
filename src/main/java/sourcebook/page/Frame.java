package sourcebook.page;

import java.util.List;

/**
 * What stands around every page's content.
 *
 * @param title the page's own title
 * @param description a sentence for search engines and feeds
 * @param root the relative way to the site's top; for the page that stands for missing ones, its
 *     absolute path where the site's address is known
 * @param canonical the page's full address; empty where the site's address is unknown
 * @param card the full address of the picture by which other sites show it; empty likewise
 * @param twin the relative way to the page as Markdown; empty where there is none
 * @param linked what the page is about as JSON-LD, fit for a script element; may be empty
 * @param draft whether the page must be marked as a draft
 * @param review changes of sources on which something on the page rests
 */
public record Frame(
    Site site,
    String title,
    String description,
    String root,
    String canonical,
    String card,
    String twin,
    String linked,
    List<NavigationItem> navigation,
    boolean draft,
    List<ChangeView> review) {

  /** An entry of the navigation, and whether it leads to this very page. */
  public record NavigationItem(String text, String href, boolean current) {}

  /** How a page is called and described. */
  record Text(String title, String description) {}

  public Frame {
    navigation = List.copyOf(navigation);
    review = List.copyOf(review);
  }
}
