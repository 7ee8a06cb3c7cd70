package sourcebook.format;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes texts as YAML scalars. */
final class Scalars {

  /** What begins something else than a text. */
  private static final Pattern BEGINNING =
      Pattern.compile("[,\\[\\]{}#&*!|>'\"%@`].*|[-?:]([ \\t].*)?|(---|\\.\\.\\.)([ \\t].*)?");

  /** What ends a text, or begins a comment. */
  private static final Pattern END = Pattern.compile(":([ \\t]|$)|[ \\t]#");

  private static final Pattern END_BETWEEN_BRACKETS =
      Pattern.compile("[,\\[\\]{}]|:$|:[,\\[\\]{}]");

  /** What stands for itself only within quotation marks, or cannot be seen (YAML 1.2.2, 5.1). */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\x{2028}\\x{2029}\\x{FEFF}\\x{FFFE}\\x{FFFF}\\p{Cs}]");

  private static final Pattern ONE_WORD = Pattern.compile("[a-z]+");

  private Scalars() {}

  /** A text on one line. */
  static String oneLine(String text, Layout.Marks marks, boolean brackets) {
    return isPlain(text, marks, brackets) ? text : '"' + escaped(text) + '"';
  }

  /** Whether a text can be read, and is meant to stand, without quotation marks. */
  static boolean isPlain(String text, Layout.Marks marks, boolean brackets) {
    boolean possible =
        !BEGINNING.matcher(text).matches()
            && !END.matcher(text).find()
            && !UNPRINTABLE.matcher(text).find()
            && !(brackets && END_BETWEEN_BRACKETS.matcher(text).find());
    return possible
        && switch (marks) {
          case FEW -> !text.equals("~") && !text.equals("null");
          case SOME -> !TrapWords.isOne(text);
          case ALL -> ONE_WORD.matcher(text).matches() && !TrapWords.isOne(text);
        };
  }

  /** A text as it stands within double quotation marks. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                escaped.append('\\').appendCodePoint(c);
              } else if (c == '\n') {
                escaped.append("\\n");
              } else if (c == '\t') {
                escaped.append("\\t");
              } else if (UNPRINTABLE.matcher(Character.toString(c)).matches()) {
                escaped.append(String.format(Locale.ROOT, "\\u%04X", c));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  /** Whether a text of several lines can be written line by line below a {@code |}. */
  static boolean isBlock(String text) {
    return text.indexOf('\n') >= 0
        && !UNPRINTABLE.matcher(text.replace("\n", "")).find()
        && text.lines().noneMatch(line -> line.endsWith(" "));
  }
}
