package sourcebook.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Optional;
import sourcebook.content.Id;
import sourcebook.content.Link;
import sourcebook.content.Marker;
import sourcebook.content.Sentence;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Places;
import sourcebook.diagnostic.Position;

/** Turns what stands inside one block into sentences. */
final class InlineReader {

  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

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
      literal(Escaping.unescapeString(node.getChars()), node.getStartOffset());
    } else if (node instanceof com.vladsch.flexmark.ast.Link link) {
      link(link);
    } else {
      refuse(node);
    }
  }

  /** Text as written; a backslash before punctuation is only there to protect it. */
  private void words(Node node) {
    CharSequence chars = node.getChars();
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
              .error(place(node), "this link leads outside the dossier or nowhere")
              .mend(
                  "link to `claim:…`, `source:…`, `topic:…`, `entity:…` or `disagreement:…`; for an"
                      + " outside page, make it a source and cite it"));
      readChildren(node);
      return;
    }
    text.openLink(new Link(kind.get(), id, place(node)));
    readChildren(node);
    text.close();
  }

  private void refuse(Node node) {
    faults.add(
        MarkdownRules.PLAIN
            .error(place(node), "this is " + Constructs.name(node) + ", which prose may not hold")
            .mend("take it out, or write `\\` before a `<` or `!` that is meant as itself"));
  }

  private Position place(Node node) {
    return places.at(node.getStartOffset(), node.getTextLength());
  }
}
