package sourcebook.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import sourcebook.html.Html;

/** Writes SVG for a page, element by element; lengths in user units, with at most one decimal. */
final class Svg {

  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Whether the tag last begun may still get attributes. */
  private boolean inTag;

  /** Begins an element. */
  Svg open(String element) {
    endTag();
    text.append('<').append(element);
    open.push(element);
    inTag = true;
    return this;
  }

  /** Gives the element just begun an attribute, unless its value is empty. */
  Svg with(String attribute, String value) {
    if (!value.isEmpty()) {
      text.append(' ').append(attribute).append("=\"").append(Html.escape(value)).append('"');
    }
    return this;
  }

  /** Gives the element just begun a length. */
  Svg with(String attribute, double length) {
    return with(attribute, units(length));
  }

  /** Writes text into the innermost element. */
  Svg words(String words) {
    endTag();
    text.append(Html.escape(words));
    return this;
  }

  /** Begins, fills and ends an element that holds only text. */
  Svg named(String element, String words) {
    return open(element).words(words).close();
  }

  /** Ends the innermost element. */
  Svg close() {
    String element = open.pop();
    if (inTag) {
      text.append("/>");
      inTag = false;
    } else {
      text.append("</").append(element).append('>');
    }
    return this;
  }

  /** A line's end, so that a change to a picture shows as a change of few lines. */
  Svg newline() {
    endTag();
    text.append('\n');
    return this;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return text.toString();
  }

  /** A length as SVG has it: {@code 12}, {@code 12.5}. */
  static String units(double length) {
    long tenths = Math.round(length * 10);
    long whole = Math.abs(tenths) / 10;
    long rest = Math.abs(tenths) % 10;
    return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
  }

  private void endTag() {
    if (inTag) {
      text.append('>');
      inTag = false;
    }
  }
}
