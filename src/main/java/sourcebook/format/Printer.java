package sourcebook.format;

import java.util.ArrayList;
import java.util.List;
import sourcebook.format.Entry.Remarks;
import sourcebook.format.Entry.Value;
import sourcebook.markdown.RunningText;

/** Writes what a YAML text says in the house’s form. */
final class Printer {

  private static final int WIDTH = RunningText.WIDTH;

  private static final int STEP = 2;

  private final StringBuilder out = new StringBuilder();

  private Printer() {}

  static String print(YamlText.Document document, Layout layout) {
    Printer printer = new Printer();
    printer.document(document, layout);
    return printer.out.toString();
  }

  private void document(YamlText.Document document, Layout layout) {
    document.head().forEach(line -> comment(line, 0));
    Value value = document.value();
    if (Entry.entries(value).isEmpty()) {
      line(between(value, layout));
    } else if (value instanceof Entry.Items items) {
      items(items.entries(), layout.item(), 0, true);
    } else {
      pairs(Entry.entries(value), layout, 0);
    }
    document.foot().forEach(line -> comment(line, 0));
    trim();
  }

  private void items(List<Entry> items, Layout layout, int indent, boolean apart) {
    boolean first = true;
    for (Entry item : items) {
      if (apart && !first) {
        out.append('\n');
      }
      first = false;
      item(item, layout, indent, apart);
    }
  }

  private void item(Entry written, Layout layout, int indent, boolean apart) {
    Entry item = hoisted(written, layout);
    boolean record =
        item.value() instanceof Entry.Mapping && !Entry.entries(item.value()).isEmpty();
    if (!record || (!apart && isOnOneLine(item.value(), layout))) {
      head(item, "-", indent, apart);
      value(item, layout, indent);
    } else {
      // Behind the hyphen stands the first key, and no comment.
      comments(item.remarks().before(), indent, apart);
      comments(List.of(item.remarks().behind()), indent, false);
      pad(indent);
      out.append("- ");
      Entry.entries(item.value()).forEach(pair -> pair(pair, layout, indent + STEP));
    }
    comments(item.remarks().after(), indent, apart);
  }

  /** What stands above the first key of an item stands above the item. */
  private static Entry hoisted(Entry item, Layout layout) {
    List<Entry> pairs = new ArrayList<>(ordered(item.value(), layout));
    if (pairs.isEmpty()) {
      return item;
    }
    Entry first = pairs.get(0);
    List<String> above = new ArrayList<>(item.remarks().before());
    above.addAll(first.remarks().before());
    pairs.set(
        0, first.with(new Remarks(List.of(), first.remarks().behind(), first.remarks().after())));
    return new Entry(
        item.key(),
        new Entry.Mapping(pairs),
        new Remarks(above, item.remarks().behind(), item.remarks().after()));
  }

  private void pairs(List<Entry> pairs, Layout layout, int indent) {
    ordered(new Entry.Mapping(pairs), layout).forEach(pair -> pair(pair, layout, indent));
  }

  private void pair(Entry pair, Layout layout, int indent) {
    head(pair, Scalars.oneLine(pair.key(), Layout.Marks.FEW, false) + ":", indent, false);
    value(pair, layout.of(pair.key()), indent);
    comments(pair.remarks().after(), indent, false);
  }

  private void head(Entry entry, String head, int indent, boolean apart) {
    comments(entry.remarks().before(), indent, apart);
    pad(indent);
    out.append(head);
  }

  private void value(Entry entry, Layout layout, int indent) {
    Value value = entry.value();
    String behind = entry.remarks().behind();
    if (value instanceof Entry.Nothing) {
      end(behind);
    } else if (value instanceof Entry.Text text) {
      text(text.text(), layout.marks(), behind, indent);
    } else if (isOnOneLine(value, layout)) {
      brackets(value, layout);
      end(behind);
    } else {
      end(behind);
      if (value instanceof Entry.Items items) {
        items(items.entries(), layout.item(), indent + STEP, false);
      } else {
        pairs(Entry.entries(value), layout, indent + STEP);
      }
    }
  }

  private void text(String text, Layout.Marks marks, String behind, int indent) {
    if (Scalars.isBlock(text)) {
      out.append(" |");
      end(behind);
      text.lines().forEach(line -> line(line.isEmpty() ? "" : " ".repeat(indent + STEP) + line));
      return;
    }
    String whole = Scalars.oneLine(text, marks, false);
    out.append(' ');
    if (column() + whole.length() <= WIDTH || marks != Layout.Marks.SOME || text.contains("\n")) {
      out.append(whole);
    } else {
      int width = WIDTH - indent - STEP;
      List<String> lines = RunningText.lines(whole, column() - indent - STEP, width);
      out.append(String.join("\n" + " ".repeat(indent + STEP), lines));
    }
    end(behind);
  }

  /** Between brackets, on one line or, where it does not fit, on several below one another. */
  private void brackets(Value value, Layout layout) {
    String whole = between(value, layout);
    out.append(' ');
    if (column() + whole.length() <= WIDTH) {
      out.append(whole);
      return;
    }
    int indent = column() + 1;
    out.append(whole.charAt(0));
    List<String> parts = parts(value, layout);
    for (int i = 0; i < parts.size(); i++) {
      String part =
          parts.get(i) + (i + 1 < parts.size() ? "," : whole.substring(whole.length() - 1));
      if (i > 0 && column() + 1 + part.length() > WIDTH) {
        out.append('\n').append(" ".repeat(indent));
      } else if (i > 0) {
        out.append(' ');
      }
      out.append(part);
    }
  }

  private static String between(Value value, Layout layout) {
    if (value instanceof Entry.Text text) {
      return Scalars.oneLine(text.text(), layout.marks(), true);
    }
    String parts = String.join(", ", parts(value, layout));
    return value instanceof Entry.Items
        ? "[" + parts + "]"
        : value instanceof Entry.Mapping ? "{" + parts + "}" : "~";
  }

  private static List<String> parts(Value value, Layout layout) {
    return value instanceof Entry.Items items
        ? items.entries().stream().map(item -> between(item.value(), layout.item())).toList()
        : ordered(value, layout).stream()
            .map(
                pair ->
                    Scalars.oneLine(pair.key(), Layout.Marks.FEW, true)
                        + ": "
                        + between(pair.value(), layout.of(pair.key())))
            .toList();
  }

  /** Whether a value stands between brackets, or is a text. */
  private static boolean isOnOneLine(Value value, Layout layout) {
    List<Entry> entries = Entry.entries(value);
    if (entries.isEmpty()) {
      return true;
    }
    return layout.isFlat()
        && entries.stream()
            .allMatch(
                entry ->
                    entry.remarks().none()
                        && isOnOneLine(entry.value(), layout.of(entry.key()))
                        && !(entry.value() instanceof Entry.Mapping)
                        && !(entry.value() instanceof Entry.Text text
                            && Scalars.isBlock(text.text())));
  }

  private static List<Entry> ordered(Value value, Layout layout) {
    return !(value instanceof Entry.Mapping mapping)
        ? List.of()
        : layout instanceof Layout.Keyed keyed
            ? keyed.ordered(mapping.entries())
            : mapping.entries();
  }

  private void comments(List<String> lines, int indent, boolean blanks) {
    lines.stream().filter(line -> blanks || !line.isEmpty()).forEach(line -> comment(line, indent));
  }

  private void comment(String words, int indent) {
    line(words.isEmpty() ? "" : " ".repeat(indent) + words);
  }

  /** Ends a line with the comment that stands behind it, if there is one. */
  private void end(String behind) {
    line(behind.isEmpty() ? "" : " " + behind);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void pad(int indent) {
    out.append(" ".repeat(Math.max(0, indent - column())));
  }

  private int column() {
    return out.length() - (out.lastIndexOf("\n") + 1);
  }

  /** Takes away blank lines at the end. */
  private void trim() {
    while (out.length() > 1 && out.charAt(out.length() - 2) == '\n') {
      out.setLength(out.length() - 1);
    }
  }
}
