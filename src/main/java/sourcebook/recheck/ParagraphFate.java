package sourcebook.recheck;

import java.util.Optional;

/**
 * A paragraph, before and now.
 *
 * @param before its number in the text that was captured; empty where it is new
 * @param now its number in the text as it is now; empty where it is gone
 */
public record ParagraphFate(Fate fate, Optional<Integer> before, Optional<Integer> now) {

  /** Whether its words are not there any more, or were not there before. */
  public boolean isChange() {
    return fate != Fate.SAME && fate != Fate.MOVED;
  }
}
