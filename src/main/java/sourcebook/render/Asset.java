package sourcebook.render;

/** A file that pages need, such as a stylesheet. */
public final class Asset {

  private final String path;
  private final byte[] bytes;

  Asset(String path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes.clone();
  }

  /**
   * Where the asset stands, from the site's top. Its name is made from its bytes, so that no
   * browser shows an old one.
   */
  public String path() {
    return path;
  }

  public byte[] bytes() {
    return bytes.clone();
  }
}
