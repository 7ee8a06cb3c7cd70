package sourcebook.fingerprint;

import sourcebook.digest.Sha256;

/**
 * Truncated, salted SHA-256. The salt keeps two documents from being compared by their hashes, and
 * hashes made beforehand from being of use.
 */
record SaltedHash(String salt) {

  /** In hexadecimal digits: 64 bits tell any paragraphs apart that will ever stand in a text. */
  static final int PARAGRAPH_LENGTH = 16;

  /** 48 bits: by chance fewer than one wrong quotation in a million million passes. */
  static final int PHRASE_LENGTH = 12;

  private static final int SALT_LENGTH = 16;

  /** A salt that the document itself decides, so that taking its fingerprint twice gives one. */
  static SaltedHash of(String document) {
    return new SaltedHash(Sha256.of("salt\n" + document).substring(0, SALT_LENGTH));
  }

  String ofParagraph(NormalText paragraph) {
    return hash("paragraph", paragraph.text()).substring(0, PARAGRAPH_LENGTH);
  }

  String ofPhrase(String words) {
    return hash("phrase", words).substring(0, PHRASE_LENGTH);
  }

  private String hash(String kind, String text) {
    return Sha256.of(salt + "\n" + kind + "\n" + text);
  }
}
