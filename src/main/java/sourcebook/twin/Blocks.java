package sourcebook.twin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/** Blocks of Markdown, one below the other: paragraphs, headings, lists in lists, tables. */
final class Blocks {

  /** What at the beginning of a block would make something else of it. */
  private static final Pattern BEGINNING = Pattern.compile("^(\\d{0,9})([#>+=.)-])");

  /** A list that is open, and whether the next block begins one of its items. */
  private static final class OpenList {
    private final boolean numbered;
    private int number;
    private boolean begins;

    private OpenList(boolean numbered) {
      this.numbered = numbered;
    }

    private String sign() {
      return numbered ? number + ". " : "- ";
    }
  }

  /** A place to come back to, to take away what was written since. */
  record Place(int length, boolean tight) {}

  private final StringBuilder text = new StringBuilder();
  private final Deque<OpenList> lists = new ArrayDeque<>();
  private final List<List<String>> rows = new ArrayList<>();

  /** The block that is being written. */
  private StringBuilder line = new StringBuilder();

  private int quotes;

  /** Whether the last block was an item's first, so that the next item follows without a gap. */
  private boolean tight;

  CharSequence text() {
    return text;
  }

  StringBuilder line() {
    return line;
  }

  /** Writes into something else than the block until it is put back. */
  StringBuilder swap(StringBuilder other) {
    StringBuilder before = line;
    line = other;
    return before;
  }

  Place place() {
    return new Place(text.length(), tight);
  }

  void goBackTo(Place place) {
    text.setLength(place.length());
    tight = place.tight();
  }

  void beginList(boolean numbered) {
    lists.push(new OpenList(numbered));
  }

  void endList() {
    if (!lists.isEmpty()) {
      lists.pop();
    }
    tight = tight && !lists.isEmpty();
  }

  void beginItem() {
    if (!lists.isEmpty()) {
      lists.peek().number++;
      lists.peek().begins = true;
    }
  }

  void beginQuote() {
    quotes++;
  }

  void endQuote() {
    quotes--;
  }

  /** Ends the block, if anything was written in it. */
  void end(String before) {
    String block = line.toString().strip();
    line.setLength(0);
    if (!block.isEmpty()) {
      put(before.isEmpty() ? BEGINNING.matcher(block).replaceFirst("$1\\\\$2") : before + block);
    }
  }

  /** A row of a table, cell by cell. */
  void row(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  void endTable() {
    if (rows.isEmpty()) {
      return;
    }
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      append(rows.get(i), columns, table);
      if (i == 0) {
        table.append("\n|").append(" --- |".repeat(columns));
      }
      table.append(i < rows.size() - 1 ? "\n" : "");
    }
    rows.clear();
    put(table.toString());
  }

  private static void append(List<String> cells, int columns, StringBuilder table) {
    table.append('|');
    for (int i = 0; i < columns; i++) {
      table.append(' ').append(i < cells.size() ? cells.get(i) : "").append(" |");
    }
  }

  private void put(String block) {
    boolean item = lists.stream().anyMatch(list -> list.begins);
    if (text.length() > 0) {
      text.append(item && tight ? "\n" : "\n\n");
    }
    StringBuilder first = new StringBuilder("> ".repeat(quotes));
    StringBuilder rest = new StringBuilder(first);
    for (Iterator<OpenList> outer = lists.descendingIterator(); outer.hasNext(); ) {
      OpenList list = outer.next();
      String room = " ".repeat(list.sign().length());
      first.append(list.begins ? list.sign() : room);
      rest.append(room);
      list.begins = false;
    }
    text.append(first).append(block.replace("\n", "\n" + rest));
    tight = item;
  }
}
