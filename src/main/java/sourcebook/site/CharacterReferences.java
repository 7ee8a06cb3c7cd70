package sourcebook.site;

/** The character references that pages use in attributes. */
final class CharacterReferences {

  private CharacterReferences() {}

  static String resolve(String value) {
    if (value.indexOf('&') < 0) {
      return value;
    }
    return value
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
