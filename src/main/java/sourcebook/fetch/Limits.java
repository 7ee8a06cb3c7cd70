package sourcebook.fetch;

import java.time.Duration;

/**
 * How much one document may take.
 *
 * @param connect until its host answers at all
 * @param whole altogether, {@code robots.txt} and redirects included, the wait for our turn not
 * @param bytes of the document
 * @param redirects on the way to it
 */
public record Limits(Duration connect, Duration whole, long bytes, int redirects) {

  /** 10 seconds, 30 seconds, 10 MB and 5 redirects. */
  public static final Limits USUAL =
      new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), 10L * 1024 * 1024, 5);
}
