package sourcebook.fetch;

import java.time.Duration;
import java.util.Optional;

/**
 * How we behave towards others.
 *
 * @param pause between two requests to the same host
 * @param allowLocal whether this machine and the networks around it may be asked, which is for
 *     tests: addresses in a proposed change must not lead a CI run into its own network
 * @param userAgent by which a site can tell who asks
 */
public record Policy(Limits limits, Duration pause, boolean allowLocal, String userAgent) {

  /** The name by which {@code robots.txt} can address us. */
  static final String TOKEN = "Sourcebook";

  /**
   * One request a second, and none to the local network.
   *
   * @param repository the address where people can see what the documents are fetched for
   */
  public static Policy polite(Optional<String> repository) {
    String about = repository.map(address -> " (+" + address + ")").orElse("");
    return new Policy(Limits.USUAL, Duration.ofSeconds(1), false, TOKEN + "/0.1" + about);
  }
}
