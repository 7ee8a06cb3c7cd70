package sourcebook.evidence;

import sourcebook.digest.Sha256;

/** Names that are unique by chance and the same on every machine, made of what they name. */
public final class Urn {

  private static final String VARIANT = "89ab";

  private Urn() {}

  /** A UUID of version 8 from the SHA-256 of a text (RFC 9562, section 5.8 and appendix B.2). */
  public static String of(String text) {
    String hash = Sha256.of(text);
    char variant = VARIANT.charAt(Character.digit(hash.charAt(16), 16) % VARIANT.length());
    return "urn:uuid:"
        + String.join(
            "-",
            hash.substring(0, 8),
            hash.substring(8, 12),
            "8" + hash.substring(13, 16),
            variant + hash.substring(17, 20),
            hash.substring(20, 32));
  }
}
