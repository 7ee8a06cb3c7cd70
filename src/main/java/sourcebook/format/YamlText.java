package sourcebook.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import sourcebook.format.Comments.Comment;
import sourcebook.format.Entry.Remarks;
import sourcebook.format.Entry.Value;

/** Reads what a YAML text says, and gives each comment to what it belongs to. */
final class YamlText {

  /**
   * A text as read.
   *
   * @param head the comments at its top that belong to nothing below
   * @param foot those at its end, where there is nothing that they could belong to
   */
  record Document(List<String> head, Value value, List<String> foot) {}

  /**
   * What comes behind a key or item.
   *
   * @param limit the offset where it begins
   * @param column how far it is indented, less than nothing at the end
   */
  private record Following(int limit, int column) {}

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  private final String text;

  /** Where each code point stands; nothing where each is one character. */
  private final int[] offsets;

  private final Comments comments;

  private YamlText(String text, Node root) {
    this.text = text;
    this.offsets = offsets(text);
    List<int[]> scalars = new ArrayList<>();
    collect(root, scalars);
    this.comments = Comments.of(text, scalars);
  }

  /** The one document of a text; empty where there is none, or none that can be read. */
  static Optional<Document> read(String text) {
    return root(text).map(root -> new YamlText(text, root).document(root));
  }

  /** The words of every comment, in an order of their own. */
  static List<String> comments(String text) {
    return root(text).map(root -> new YamlText(text, root).comments.words()).orElse(List.of());
  }

  private static int[] offsets(String text) {
    int points = text.codePointCount(0, text.length());
    if (points == text.length()) {
      return new int[0];
    }
    int[] offsets = new int[points + 1];
    for (int i = 1; i <= points; i++) {
      offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
    }
    return offsets;
  }

  private static Optional<Node> root(String text) {
    try {
      return new Compose(SETTINGS).composeReader(new WholeCharacters(text));
    } catch (YamlEngineException unreadable) {
      return Optional.empty();
    }
  }

  private void collect(Node node, List<int[]> scalars) {
    if (node instanceof ScalarNode scalar) {
      scalars.add(new int[] {words(scalar), end(scalar)});
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(item -> collect(item, scalars));
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple pair : mapping.getValue()) {
        collect(pair.getKeyNode(), scalars);
        collect(pair.getValueNode(), scalars);
      }
    }
  }

  /** Where the words of a scalar begin; behind a block’s mark there may still be a comment. */
  private int words(ScalarNode scalar) {
    ScalarStyle style = scalar.getScalarStyle();
    boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
    int lineEnd = text.indexOf('\n', start(scalar));
    return !block ? start(scalar) : lineEnd < 0 ? end(scalar) : lineEnd;
  }

  private Document document(Node root) {
    List<String> head = new ArrayList<>();
    if (!isBlock(root)) {
      head.addAll(lines(comments.takeBefore(start(root))));
    }
    Value value = value(root, new Following(text.length(), -1));
    if (isBlock(root) && !Entry.entries(value).isEmpty()) {
      value = withoutHead(value, head);
    }
    return new Document(head, value, lines(comments.takeBefore(Integer.MAX_VALUE)));
  }

  /** What stands above the first blank line at the top tells of the file as a whole. */
  private static Value withoutHead(Value value, List<String> head) {
    List<Entry> entries = new ArrayList<>(Entry.entries(value));
    Remarks remarks = entries.get(0).remarks();
    int cut = remarks.before().lastIndexOf("") + 1;
    head.addAll(remarks.before().subList(0, cut));
    List<String> before = remarks.before().subList(cut, remarks.before().size());
    entries.set(0, entries.get(0).with(new Remarks(before, remarks.behind(), remarks.after())));
    return value instanceof Entry.Items ? new Entry.Items(entries) : new Entry.Mapping(entries);
  }

  private Value value(Node node, Following following) {
    if (node instanceof ScalarNode scalar) {
      return isNothing(scalar) ? new Entry.Nothing() : new Entry.Text(scalar.getValue().strip());
    }
    return node instanceof SequenceNode sequence
        ? new Entry.Items(items(sequence, following))
        : new Entry.Mapping(pairs((MappingNode) node, following));
  }

  private List<Entry> items(SequenceNode sequence, Following following) {
    List<Entry> entries = new ArrayList<>();
    List<Node> items = sequence.getValue();
    for (int i = 0; i < items.size(); i++) {
      Following next =
          i + 1 < items.size() ? followed(sequence, items.get(i + 1)) : inside(sequence, following);
      List<String> before = lines(comments.takeBefore(start(items.get(i))));
      entries.add(entry("", items.get(i), before, next));
    }
    return closed(sequence, entries, following);
  }

  private List<Entry> pairs(MappingNode mapping, Following following) {
    List<Entry> entries = new ArrayList<>();
    List<NodeTuple> pairs = mapping.getValue();
    for (int i = 0; i < pairs.size(); i++) {
      Following next =
          i + 1 < pairs.size()
              ? followed(mapping, pairs.get(i + 1).getKeyNode())
              : inside(mapping, following);
      Node key = pairs.get(i).getKeyNode();
      List<String> before = lines(comments.takeBefore(start(key)));
      String name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
      entries.add(entry(name, pairs.get(i).getValueNode(), before, next));
    }
    return closed(mapping, entries, following);
  }

  private Following followed(Node container, Node next) {
    return new Following(start(next), column(container));
  }

  private Following inside(Node container, Following following) {
    return isBlock(container) ? following : new Following(end(container), -1);
  }

  private Entry entry(String key, Node node, List<String> above, Following following) {
    List<Comment> found = new ArrayList<>();
    if (isBlock(node)) {
      found.addAll(comments.take(c -> c.start() < start(node) && !c.alone()));
    } else {
      found.addAll(comments.takeBefore(start(node)));
    }
    Value value = value(node, following);
    if (!isBlock(node)) {
      found.addAll(comments.takeBefore(end(node)));
      found.addAll(comments.take(c -> c.start() < following.limit() && isOnLineOf(node, c)));
    }
    Optional<Comment> behind = found.stream().filter(c -> !c.alone()).findFirst();
    behind.ifPresent(found::remove);
    List<String> before = new ArrayList<>(above);
    before.addAll(lines(found));
    return new Entry(
        key, value, new Remarks(before, behind.map(Comment::words).orElse(""), List.of()));
  }

  /** Gives what is left within a container to its last key or item. */
  private List<Entry> closed(Node container, List<Entry> entries, Following following) {
    if (entries.isEmpty()) {
      return entries;
    }
    int column = column(container);
    List<Comment> left =
        isBlock(container)
            ? comments.take(
                c ->
                    c.start() < following.limit()
                        && c.column() >= column
                        && c.column() > following.column())
            : comments.takeBefore(end(container));
    Entry last = entries.get(entries.size() - 1);
    List<String> after = new ArrayList<>(last.remarks().after());
    after.addAll(lines(left));
    Remarks remarks = new Remarks(last.remarks().before(), last.remarks().behind(), after);
    entries.set(entries.size() - 1, last.with(remarks));
    return entries;
  }

  private boolean isOnLineOf(Node node, Comment comment) {
    return !comment.alone() && text.substring(end(node), comment.start()).indexOf('\n') < 0;
  }

  private static List<String> lines(List<Comment> comments) {
    return comments.stream().flatMap(comment -> comment.lines().stream()).toList();
  }

  private static boolean isBlock(Node node) {
    return node instanceof CollectionNode<?> collection
        && collection.getFlowStyle() == FlowStyle.BLOCK;
  }

  private static boolean isNothing(ScalarNode scalar) {
    String text = scalar.getValue();
    return text.isBlank() || (scalar.isPlain() && (text.equals("~") || text.equals("null")));
  }

  private int start(Node node) {
    return node.getStartMark().map(this::offset).orElse(0);
  }

  private int end(Node node) {
    return node.getEndMark().map(this::offset).orElse(text.length());
  }

  private static int column(Node node) {
    return node.getStartMark().map(Mark::getColumn).orElse(0);
  }

  /** The parser counts code points. */
  private int offset(Mark mark) {
    return Math.min(
        offsets.length == 0 ? mark.getIndex() : offsets[mark.getIndex()], text.length());
  }
}
