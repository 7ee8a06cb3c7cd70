package sourcebook.content;

import java.util.Locale;

/** What is one of a fixed choice, such as a kind. */
public final class Choice {

  private Choice() {}

  /** The word for it, as editors write it and readers are told it. */
  public static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
