package sourcebook.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import sourcebook.content.Link;
import sourcebook.content.Marker;
import sourcebook.content.Sentence;
import sourcebook.content.Sentence.Fragment;
import sourcebook.diagnostic.Places;
import sourcebook.diagnostic.Position;
import sourcebook.html.Html;

/**
 * The text of one block while it is being read: its plain characters with the places they came
 * from, and the tags and markers between them. Cuts it into sentences; a tag that is open where a
 * sentence ends is closed there and opened again in the next.
 */
final class InlineText {

  /** Something that happens before the character at {@code index}. */
  private record Event(int index, Action action) {}

  private sealed interface Action {}

  private record Open(Fragment tag, String closing) implements Action {}

  private record Close() implements Action {}

  private record Break() implements Action {}

  private record Mark(Marker marker) implements Action {}

  private final StringBuilder plain = new StringBuilder();
  private final List<Integer> offsets = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  void character(char c, int offset) {
    plain.append(c);
    offsets.add(offset);
  }

  void lineBreak(int offset) {
    add(new Break());
    character(' ', offset);
  }

  void marker(Marker marker, int offset) {
    add(new Mark(marker));
    character(Sentences.MARKER, offset);
  }

  void open(String tag) {
    add(new Open(new Sentence.Words("<" + tag + ">", ""), "</" + tag + ">"));
  }

  void openLink(Link link) {
    add(new Open(link, "</a>"));
  }

  void close() {
    add(new Close());
  }

  private void add(Action action) {
    events.add(new Event(plain.length(), action));
  }

  Optional<Marker> firstMarker() {
    return events.stream()
        .filter(event -> event.action() instanceof Mark)
        .map(event -> ((Mark) event.action()).marker())
        .findFirst();
  }

  /** The first marker if nothing but white space stands before it. */
  Optional<Marker> markerBeforeWords() {
    int first = plain.indexOf(String.valueOf(Sentences.MARKER));
    return first >= 0 && plain.substring(0, first).isBlank() ? firstMarker() : Optional.empty();
  }

  /** The whole text as HTML, markers left out; for headings. */
  String html() {
    Cutter cutter = new Cutter();
    cutter.cut(0, plain.length());
    StringBuilder html = new StringBuilder();
    for (Fragment fragment : cutter.finish()) {
      if (fragment instanceof Sentence.Words words) {
        html.append(words.html());
      }
    }
    return html.toString();
  }

  List<Sentence> sentences(Places places) {
    Cutter cutter = new Cutter();
    List<Sentence> sentences = new ArrayList<>();
    for (Sentences.Span span : Sentences.split(plain.toString())) {
      cutter.cut(span.start(), span.end());
      List<Fragment> fragments = cutter.finish();
      if (!fragments.isEmpty()) {
        sentences.add(new Sentence(fragments, position(span, places)));
      }
    }
    return sentences;
  }

  /** From the first to the last character of the sentence, the markers behind it left out. */
  private Position position(Sentences.Span span, Places places) {
    int first = span.start();
    int last = span.end() - 1;
    while (first < last && isGap(first)) {
      first++;
    }
    while (last > first && isGap(last)) {
      last--;
    }
    int start = offsets.isEmpty() ? 0 : offsets.get(first);
    int end = offsets.isEmpty() ? 0 : offsets.get(last) + 1;
    return places.at(start, end - start);
  }

  private boolean isGap(int index) {
    char c = plain.charAt(index);
    return c == Sentences.MARKER || Character.isWhitespace(c);
  }

  /** Walks the text once, cutting off one sentence after another. */
  private final class Cutter {

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Fragment> fragments = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private int next;
    private boolean space;

    void cut(int start, int end) {
      open.descendingIterator().forEachRemaining(this::begin);
      for (int i = start; i < end; i++) {
        happen(i);
        character(plain.charAt(i));
      }
      closeAt(end);
      open.forEach(tag -> html.append(tag.closing()));
    }

    List<Fragment> finish() {
      flush();
      List<Fragment> done = List.copyOf(fragments);
      fragments.clear();
      space = false;
      return done;
    }

    private void happen(int index) {
      while (next < events.size() && events.get(next).index() == index) {
        perform(events.get(next++).action());
      }
    }

    /** Tags that close where the sentence ends belong to it; those that open there do not. */
    private void closeAt(int index) {
      boolean last = index == plain.length();
      while (next < events.size()
          && events.get(next).index() == index
          && (last || events.get(next).action() instanceof Close)) {
        perform(events.get(next++).action());
      }
    }

    private void perform(Action action) {
      if (action instanceof Open tag) {
        spaceOut();
        open.push(tag);
        begin(tag);
      } else if (action instanceof Close) {
        html.append(open.pop().closing());
      } else if (action instanceof Break) {
        html.append("<br>");
      } else if (action instanceof Mark mark) {
        space = false;
        flush();
        fragments.add(mark.marker());
      }
    }

    private void begin(Open tag) {
      if (tag.tag() instanceof Sentence.Words markup) {
        html.append(markup.html());
      } else {
        flush();
        fragments.add(tag.tag());
      }
    }

    private void character(char c) {
      if (c == Sentences.MARKER) {
        return;
      }
      if (Character.isWhitespace(c)) {
        space = true;
        return;
      }
      spaceOut();
      words.append(c);
      Html.append(html, c);
    }

    private void spaceOut() {
      boolean inside = html.length() > 0 || !fragments.isEmpty();
      if (space && inside) {
        html.append(' ');
        words.append(' ');
      }
      space = false;
    }

    private void flush() {
      if (html.length() > 0) {
        fragments.add(new Sentence.Words(html.toString(), words.toString()));
        html.setLength(0);
        words.setLength(0);
      }
    }
  }
}
