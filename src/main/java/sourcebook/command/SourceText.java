package sourcebook.command;

import java.util.List;
import java.util.Optional;

/** What came of looking for a source's text. */
sealed interface SourceText {

  /** Its paragraphs, and the address they were read from; no address for a file. */
  record Found(List<String> paragraphs, Optional<String> from) implements SourceText {
    public Found {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** There is none to look for, which is no fault. */
  record Absent(String why) implements SourceText {}

  /** There should be one, and it could not be had. */
  record Unreachable(String why) implements SourceText {}
}
