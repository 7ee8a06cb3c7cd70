package sourcebook.content;

import java.util.List;

/** What a claim belongs to, is about, and is related to. */
public record Links(
    List<Located<TopicId>> topics,
    List<Located<EntityId>> about,
    List<Located<ClaimId>> see,
    List<Located<ClaimId>> supersedes) {

  public Links {
    topics = List.copyOf(topics);
    about = List.copyOf(about);
    see = List.copyOf(see);
    supersedes = List.copyOf(supersedes);
  }
}
