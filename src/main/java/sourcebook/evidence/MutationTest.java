package sourcebook.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * What the program's own test found when it put defects into a dossier and looked which the checks
 * report.
 *
 * @param defects how many were put in, one at a time
 * @param caught those of them that are reported once the dossier has been published
 * @param caughtWhenNew those of them that are reported in a dossier that nobody has read yet, which
 *     cannot be compared with what it said before
 */
public record MutationTest(long defects, Share caught, Share caughtWhenNew) {

  private static final String RESOURCE = "mutation-test.properties";

  /** The result for this version of the program, which its tests hold it to. */
  public static MutationTest ofThisVersion() {
    Properties found = new Properties();
    try (InputStream resource = MutationTest.class.getResourceAsStream(RESOURCE)) {
      found.load(Objects.requireNonNull(resource, RESOURCE));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    long defects = number(found, "defects");
    return new MutationTest(
        defects,
        new Share(number(found, "caught"), defects),
        new Share(number(found, "caught-when-new"), defects));
  }

  private static long number(Properties found, String key) {
    return Long.parseLong(found.getProperty(key, ""));
  }
}
