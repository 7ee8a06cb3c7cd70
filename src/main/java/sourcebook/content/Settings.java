package sourcebook.content;

import java.util.List;
import java.util.Optional;
import sourcebook.diagnostic.Position;

/**
 * What {@code sourcebook.yaml} says of the dossier as a whole.
 *
 * @param scope what is and is not covered, in the editors' own words
 * @param asOf the day the content is good for; it dates the edition
 * @param topics every topic, in reading order
 * @param policies how the dossier is edited, a sentence each
 */
public record Settings(
    Identity identity,
    String scope,
    WrittenDate asOf,
    Hosting hosting,
    List<Located<TopicId>> topics,
    List<String> policies,
    Position position) {

  /** What the dossier is called and which language (BCP 47) it is written in. */
  public record Identity(String title, String description, Located<String> language) {}

  /** Under which licence and where it is published; both addresses may be unknown. */
  public record Hosting(
      Licence licence, Optional<Located<String>> url, Optional<Located<String>> repository) {}

  /** The terms under which readers may reuse the dossier. */
  public record Licence(String name, Located<String> url) {}

  /** The address of the dossier's repository, where it is known. */
  public Optional<String> repository() {
    return hosting.repository().map(Located::value);
  }

  public Settings {
    topics = List.copyOf(topics);
    policies = List.copyOf(policies);
  }
}
