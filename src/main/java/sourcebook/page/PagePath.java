package sourcebook.page;

/** A file of the site by its path from the site's top, with forward slashes. */
public record PagePath(String value) implements Comparable<PagePath> {

  /** The relative reference from this page to another file of the site. */
  public String to(PagePath other) {
    return root() + other.value();
  }

  /** The relative reference from this page to the site's top; empty for a page that is there. */
  public String root() {
    return "../".repeat((int) value.chars().filter(c -> c == '/').count());
  }

  @Override
  public int compareTo(PagePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
