package sourcebook.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import sourcebook.content.Sentence;
import sourcebook.diagnostic.TextFile;

/** The form in which the house writes prose: each sentence with its markers on lines of its own. */
public final class MarkdownForm {

  /** What may stand between the beginning of a word and that of a sentence which begins with it. */
  private static final Pattern OPENING = Pattern.compile("[*_\\[`\\\\]*");

  /**
   * What stands in for a line’s beginning: the marks of quotations go on, those of lists do not.
   */
  private static final Pattern NOT_CARRIED_ON = Pattern.compile("[^>\\s]");

  private static final Pattern TRAILING = Pattern.compile("[ \\t]+(?=\\n|$)");

  private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");

  private final TextFile file;
  private final BitSet whole = new BitSet();
  private final BitSet breaks = new BitSet();

  private MarkdownForm(TextFile file) {
    this.file = file;
  }

  /**
   * The same in the house’s form, blank lines between blocks and nothing at its ends but one line
   * end.
   *
   * @param markdown a text without faults against {@link MarkdownRules}
   */
  public static String of(String markdown) {
    return new MarkdownForm(new TextFile("", markdown)).form();
  }

  private String form() {
    StringBuilder form = new StringBuilder();
    for (Node block : MarkdownReader.document(file.text()).getChildren()) {
      form.append(form.isEmpty() ? "" : "\n").append(block(block)).append('\n');
    }
    return form.toString();
  }

  private String block(Node block) {
    int start = block.getStartOffset();
    if (block instanceof Paragraph paragraph) {
      return String.join("\n", lines(paragraph, 0));
    }
    boolean framed = !(block instanceof Heading || block instanceof ThematicBreak);
    StringBuilder text = new StringBuilder();
    int done = framed ? lineStart(start) : start;
    for (Node paragraph : paragraphs(block, new ArrayList<>())) {
      int from = first(paragraph);
      String before = file.text().substring(lineStart(from), from);
      String prefix = NOT_CARRIED_ON.matcher(before).replaceAll(" ");
      text.append(file.text(), done, from)
          .append(String.join("\n" + prefix, lines((Paragraph) paragraph, prefix.length())));
      done = last(paragraph);
    }
    text.append(file.text(), done, Math.max(done, block.getEndOffset()));
    String stripped = TRAILING.matcher(text).replaceAll("").stripTrailing();
    return BLANK_LINES.matcher(stripped).replaceAll("\n\n");
  }

  private static List<Node> paragraphs(Node block, List<Node> found) {
    for (Node child : block.getChildren()) {
      if (child instanceof Paragraph) {
        found.add(child);
      } else {
        paragraphs(child, found);
      }
    }
    return found;
  }

  private List<String> lines(Paragraph paragraph, int indent) {
    return RunningText.filled(words(paragraph), 0, RunningText.WIDTH - indent);
  }

  private List<RunningText.Word> words(Paragraph paragraph) {
    List<Integer> starts =
        new InlineReader(file::at, new ArrayList<>())
            .sentences(paragraph).stream()
                .map(Sentence::position)
                .map(place -> file.offset(place.line(), place.column()))
                .toList();
    Words words = new Words(starts);
    mark(paragraph);
    for (int i = 0; i < paragraph.getLineCount(); i++) {
      BasedSequence line = paragraph.getLineChars(i).trim();
      for (int at = line.getStartOffset(); at < line.getEndOffset(); at++) {
        words.add(at);
      }
      words.endLine(line.getEndOffset());
    }
    return words.words;
  }

  /** Keeps in mind where nothing is broken, and where a line must end. */
  private void mark(Node parent) {
    for (Node node : parent.getChildren()) {
      if (node instanceof CitationNode || node instanceof Code || node instanceof Link) {
        whole.set(node.getStartOffset(), node.getEndOffset());
      } else if (node instanceof HardLineBreak) {
        breaks.set(node.getStartOffset());
      }
      mark(node);
    }
  }

  /** First character of a paragraph, behind its indent. */
  private static int first(Node paragraph) {
    return ((Paragraph) paragraph).getLineChars(0).trim().getStartOffset();
  }

  /** The offset behind the last character of a paragraph. */
  private static int last(Node paragraph) {
    Paragraph lines = (Paragraph) paragraph;
    return lines.getLineChars(lines.getLineCount() - 1).trim().getEndOffset();
  }

  private int lineStart(int offset) {
    return file.text().lastIndexOf('\n', offset - 1) + 1;
  }

  /** The words of one paragraph while they are being read. */
  private final class Words {

    private final List<RunningText.Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private final List<Integer> starts;
    private int start;
    private int sentence;
    private boolean broken;

    Words(List<Integer> starts) {
      this.starts = starts;
    }

    void add(int at) {
      char c = file.text().charAt(at);
      if (c != ' ' && c != '\t') {
        start = word.isEmpty() ? at : start;
        word.append(breaks.get(at) ? "" : c);
      } else if (whole.get(at)) {
        word.append(c);
      } else {
        end(at);
      }
    }

    void endLine(int at) {
      if (isBroken(at)) {
        word.append('\\');
        end(at);
        broken = true;
      } else if (whole.get(at)) {
        word.append(' ');
      } else {
        end(at);
      }
    }

    /** A break begins with the backslash or the spaces at a line’s end. */
    private boolean isBroken(int at) {
      return breaks.get(at) || (at > 0 && breaks.get(at - 1));
    }

    private void end(int at) {
      if (!word.isEmpty()) {
        String text = broken ? RunningText.unmarked(word.toString()) : word.toString();
        words.add(new RunningText.Word(text, broken | beginsSentence(at)));
        word.setLength(0);
        broken = false;
      }
    }

    private boolean beginsSentence(int end) {
      boolean begins = false;
      while (sentence < starts.size() && starts.get(sentence) < end) {
        int from = starts.get(sentence++);
        begins |= from >= start && OPENING.matcher(file.text().substring(start, from)).matches();
      }
      return begins;
    }
  }
}
