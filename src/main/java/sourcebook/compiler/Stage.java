package sourcebook.compiler;

/** A stage on the way from content to site, in order. */
public enum Stage {
  LOAD("reading the content"),
  LINK("following references"),
  CHECK("checking the content"),
  PRINT("making pages and data"),
  CHECK_SITE("checking the site"),
  PUBLISH("publishing");

  private final String words;

  Stage(String words) {
    this.words = words;
  }

  /** What is done in it, for people. */
  public String words() {
    return words;
  }
}
