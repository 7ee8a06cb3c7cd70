package sourcebook.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcebook.content.Id;
import sourcebook.content.Link;
import sourcebook.content.Marker;
import sourcebook.content.Sentence;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Invisible;
import sourcebook.diagnostic.Places;
import sourcebook.diagnostic.Position;

/** Turns what stands inside one block into sentences. */
final class InlineReader {

  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private static final Pattern OPEN_MARKER = Pattern.compile("(?<!\\\\)\\[\\s*@\\S*");

  private final Places places;
  private final List<Diagnostic> faults;
  private final InlineText text = new InlineText();

  InlineReader(Places places, List<Diagnostic> faults) {
    this.places = places;
    this.faults = faults;
  }

  /** The sentences of a block, each with its markers. */
  List<Sentence> sentences(Node block) {
    readChildren(block);
    Optional<Marker> stray = text.markerBeforeWords();
    stray.ifPresent(
        marker ->
            faults.add(
                MarkdownRules.MARKERS
                    .error(marker.position(), "no words stand before this marker")
                    .mend("move it behind the full stop of the sentence it bears out")));
    return text.sentences(places);
  }

  /** The text of a heading, which may not cite. */
  String heading(Node block) {
    readChildren(block);
    text.firstMarker()
        .ifPresent(
            marker ->
                faults.add(
                    MarkdownRules.MARKERS
                        .error(marker.position(), "a heading makes no claim and needs no marker")
                        .mend("move the marker to a sentence below the heading")));
    return text.html();
  }

  private void readChildren(Node parent) {
    for (Node node : parent.getChildren()) {
      read(node);
    }
  }

  private void read(Node node) {
    if (node instanceof Text) {
      words(node);
    } else if (node instanceof TextBase) {
      readChildren(node);
    } else if (node instanceof CitationNode) {
      String written = node.getChars().toString();
      text.marker(MarkerReader.read(written, node.getStartOffset(), places), node.getStartOffset());
    } else if (node instanceof SoftLineBreak) {
      text.character(' ', node.getStartOffset());
    } else if (node instanceof HardLineBreak) {
      text.lineBreak(node.getStartOffset());
    } else if (node instanceof Emphasis) {
      framed("em", node);
    } else if (node instanceof StrongEmphasis) {
      framed("strong", node);
    } else if (node instanceof Code code) {
      text.open("code");
      literal(code.getText().toString(), code.getText().getStartOffset());
      text.close();
    } else if (node instanceof HtmlEntity) {
      entity(node);
    } else if (node instanceof com.vladsch.flexmark.ast.Link link) {
      link(link);
    } else {
      refuse(node);
    }
  }

  /** Text as written; a backslash before punctuation is only there to protect it. */
  private void words(Node node) {
    BasedSequence chars = node.getChars();
    refuseOpenMarker(chars);
    for (int i = 0; i < chars.length(); i++) {
      boolean escape =
          chars.charAt(i) == '\\'
              && i + 1 < chars.length()
              && ESCAPABLE.indexOf(chars.charAt(i + 1)) >= 0;
      if (escape) {
        i++;
      }
      text.character(chars.charAt(i), node.getStartOffset() + i);
    }
  }

  private void refuseOpenMarker(BasedSequence chars) {
    Matcher open = OPEN_MARKER.matcher(chars);
    while (open.find()) {
      faults.add(
          MarkdownRules.WELL_FORMED
              .error(
                  place(chars.subSequence(open.start(), open.end())), "this marker is not closed")
              .mend("put `]` behind it, or write `\\[` for a bracket that is meant as itself"));
    }
  }

  private void entity(Node node) {
    String meant = Escaping.unescapeString(node.getChars());
    if (Invisible.isOne(meant.codePointAt(0))) {
      faults.add(
          MarkdownRules.PLAIN
              .error(place(node.getChars()), "this stands for a character that nobody can see")
              .mend("take it out"));
    } else {
      literal(meant, node.getStartOffset());
    }
  }

  private void literal(String characters, int offset) {
    for (int i = 0; i < characters.length(); i++) {
      text.character(characters.charAt(i), offset);
    }
  }

  private void framed(String tag, Node node) {
    text.open(tag);
    readChildren(node);
    text.close();
  }

  private void link(com.vladsch.flexmark.ast.Link node) {
    String address = node.getUrl().toString();
    int colon = address.indexOf(':');
    String id = address.substring(colon + 1);
    Optional<Link.Kind> kind =
        Link.Kind.named(colon < 0 ? "" : address.substring(0, colon))
            .filter(known -> Id.isWellFormed(id));
    if (kind.isEmpty()) {
      faults.add(
          MarkdownRules.LINKS
              .error(address(node), "this link leads outside the dossier or nowhere")
              .mend(
                  "link to `claim:…`, `source:…`, `topic:…`, `entity:…` or `disagreement:…`; for an"
                      + " outside page, make it a source and cite it"));
      readChildren(node);
      return;
    }
    text.openLink(new Link(kind.get(), id, address(node)));
    readChildren(node);
    text.close();
  }

  /** The place of a link's address, or of the link where it has none. */
  private Position address(com.vladsch.flexmark.ast.Link link) {
    return place(link.getUrl().isEmpty() ? link.getChars() : link.getUrl());
  }

  private void refuse(Node node) {
    if (node instanceof LinkRef && node.getChars().indexOf('@') >= 0) {
      faults.add(
          MarkdownRules.WELL_FORMED
              .error(place(node.getChars()), "this marker does not begin with `[@`")
              .mend("take out what stands before the `@`"));
      return;
    }
    Constructs.Construct construct = Constructs.of(node);
    faults.add(
        MarkdownRules.PLAIN
            .error(
                place(node.getChars()),
                "this is " + construct.name() + ", which prose may not hold")
            .mend(construct.mend()));
  }

  private Position place(BasedSequence chars) {
    return places.at(chars.getStartOffset(), chars.length());
  }
}
