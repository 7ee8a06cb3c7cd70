package sourcebook.page;

import java.util.List;
import sourcebook.digest.Sha256;

/**
 * A file that gives the dossier to other programs, as it is offered to readers.
 *
 * @param path where it stands, from the site's top
 * @param about what they are told of it
 * @param bytes its length
 * @param sha256 its hash, in hexadecimal
 */
public record DataFile(String path, About about, long bytes, String sha256) {

  /**
   * What is in a file.
   *
   * @param holds a sentence
   * @param count how many of what; empty where there is nothing to count
   * @param fields its columns or keys; nothing where a schema beside it tells
   */
  public record About(String holds, String count, List<Field> fields) {
    public About {
      fields = List.copyOf(fields);
    }

    /** What is in a file that needs no list of fields. */
    public About(String holds, String count) {
      this(holds, count, List.of());
    }
  }

  /** A column or key, and what it holds. */
  public record Field(String name, String meaning) {}

  public static DataFile of(String path, About about, byte[] bytes) {
    return new DataFile(path, about, bytes.length, Sha256.of(bytes));
  }
}
