package sourcebook.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import sourcebook.diagnostic.TextFile;
import sourcebook.format.TrapWords;

/** What a YAML file says, as somebody else might have written it: any layout, any order of keys. */
final class Mangled {

  private final Random random;
  private final boolean remarked;
  private final StringBuilder out = new StringBuilder();
  private int comments;

  private Mangled(Random random, boolean remarked) {
    this.random = random;
    this.remarked = remarked;
  }

  /**
   * The same as a text says, in another layout.
   *
   * @param remarked whether comments are put in wherever they can stand
   */
  static String yaml(String text, Random random, boolean remarked) {
    Mangled mangled = new Mangled(random, remarked);
    Yaml root = YamlReader.read(new TextFile("", text), text, new Faults()).orElseThrow();
    mangled.comment(0);
    if (isEmpty(root)) {
      mangled.line(mangled.flow(root, 0));
    } else {
      mangled.block(root, 0);
    }
    return mangled.out.toString();
  }

  private void block(Yaml value, int indent) {
    if (value instanceof Yaml.Sequence sequence) {
      sequence.items().forEach(item -> item(item, indent));
    } else if (value instanceof Yaml.Mapping mapping) {
      shuffled(mapping.entries()).forEach(entry -> pair(entry, indent));
    }
    comment(indent);
  }

  private void item(Yaml item, int indent) {
    blank();
    comment(indent);
    out.append(" ".repeat(indent)).append("-").append(" ".repeat(1 + random.nextInt(3)));
    value(item, true, indent, column());
  }

  private void pair(Yaml.Entry entry, int indent) {
    if (column() == 0) {
      comment(indent);
      out.append(" ".repeat(indent));
    }
    out.append(entry.key().text()).append(':');
    value(entry.value(), false, indent, indent + 1 + random.nextInt(4));
  }

  private void value(Yaml value, boolean item, int indent, int deeper) {
    if (value instanceof Yaml.Scalar scalar) {
      out.append(item ? "" : " ");
      scalar(scalar.text().strip(), indent + 1 + random.nextInt(3));
    } else if (isEmpty(value) || (indent > 0 && random.nextBoolean())) {
      line((item ? "" : " ") + flow(value, indent + 1));
    } else if (item && value instanceof Yaml.Mapping mapping) {
      shuffled(mapping.entries()).forEach(entry -> pair(entry, deeper));
    } else {
      end();
      block(value, value instanceof Yaml.Sequence && !item ? indent + random.nextInt(4) : deeper);
    }
  }

  private void scalar(String text, int indent) {
    int style = random.nextInt(4);
    if (style == 0 && text.indexOf(' ') > 0) {
      out.append(">-");
      end();
      line(" ".repeat(indent) + folded(text, indent));
    } else {
      out.append(folded(quoted(text, style), indent));
      end();
    }
  }

  private String flow(Yaml value, int indent) {
    if (value instanceof Yaml.Scalar scalar) {
      return quoted(scalar.text().strip(), 1 + random.nextInt(2));
    }
    List<String> parts = new ArrayList<>();
    if (value instanceof Yaml.Sequence sequence) {
      sequence.items().forEach(item -> parts.add(flow(item, indent)));
    } else if (value instanceof Yaml.Mapping mapping) {
      shuffled(mapping.entries())
          .forEach(entry -> parts.add(entry.key().text() + ": " + flow(entry.value(), indent)));
    }
    StringBuilder flow = new StringBuilder(value instanceof Yaml.Sequence ? "[" : "{");
    for (int i = 0; i < parts.size(); i++) {
      flow.append(i > 0 ? "," : "").append(gap(indent)).append(parts.get(i));
    }
    return flow + gap(indent) + (value instanceof Yaml.Sequence ? "]" : "}");
  }

  private String gap(int indent) {
    return switch (random.nextInt(8)) {
      case 0 -> "\n" + " ".repeat(indent);
      case 1 -> remarked ? " " + remark() + "\n" + " ".repeat(indent) : "";
      default -> " ";
    };
  }

  private static String quoted(String text, int style) {
    boolean plain =
        text.matches("[\\p{L}\\d“][^#:,\\[\\]{}]*") && !text.isBlank() && !TrapWords.isOne(text);
    return switch (style) {
      case 1 -> "'" + text.replace("'", "''") + "'";
      case 2 -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
      default -> plain ? text : quoted(text, 1);
    };
  }

  /** The text with some of its spaces made ends of lines. */
  private String folded(String text, int indent) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean space = text.charAt(i) == ' ' && random.nextInt(9) == 0;
      folded.append(space ? "\n" + " ".repeat(indent) : String.valueOf(text.charAt(i)));
    }
    return folded.toString();
  }

  private <T> List<T> shuffled(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private void comment(int indent) {
    while (remarked && random.nextInt(5) == 0) {
      line(" ".repeat(indent) + remark());
      blank();
    }
  }

  private String remark() {
    return "# remark " + comments++ + ": it's [\"so\"], {or}";
  }

  private void end() {
    line(remarked && random.nextInt(5) == 0 ? " " + remark() : "");
  }

  private void blank() {
    if (random.nextInt(4) == 0) {
      line("");
    }
  }

  private void line(String text) {
    out.append(text).append(random.nextInt(6) == 0 ? "  \n" : "\n");
  }

  private int column() {
    return out.length() - (out.lastIndexOf("\n") + 1);
  }

  private static boolean isEmpty(Yaml value) {
    return (value instanceof Yaml.Sequence sequence && sequence.items().isEmpty())
        || (value instanceof Yaml.Mapping mapping && mapping.entries().isEmpty());
  }
}
