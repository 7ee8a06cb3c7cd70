package sourcebook.page;

import java.util.ArrayList;
import java.util.List;
import sourcebook.content.Link;
import sourcebook.content.Marker;
import sourcebook.content.Passage;
import sourcebook.content.Prose;
import sourcebook.content.Sentence;

/** Puts prose on a page: sentences marked as such, markers numbered, links led to their pages. */
final class ProseComposer {

  private final PagePath page;
  private final Apparatus apparatus;

  ProseComposer(PagePath page, Apparatus apparatus) {
    this.page = page;
    this.apparatus = apparatus;
  }

  List<ProsePart> compose(Prose prose) {
    return prose.parts().stream().map(this::part).toList();
  }

  private ProsePart part(Prose.Part part) {
    return part instanceof Passage passage
        ? passage(passage)
        : new ProsePart(((Prose.Markup) part).html(), Evidence.NONE, "");
  }

  /** A paragraph cannot hold its evidence, which stands beside it; an item or a cell can. */
  private ProsePart passage(Passage passage) {
    List<EvidenceGroup> evidence = new ArrayList<>();
    StringBuilder html = new StringBuilder("<" + passage.tag() + ">");
    String separator = "";
    for (Sentence sentence : passage.sentences()) {
      html.append(separator).append(passage.editorial() ? "<span>" : "<span data-sentence>");
      sentence.fragments().forEach(fragment -> append(fragment, html, evidence));
      html.append("</span>");
      separator = " ";
    }
    String close = "</" + passage.tag() + ">";
    if (evidence.isEmpty()) {
      return new ProsePart(html + close, Evidence.NONE, "");
    }
    return passage.tag().equals("p")
        ? new ProsePart("<div class=\"passage\">" + html + close, new Evidence(evidence), "</div>")
        : new ProsePart(html.toString(), new Evidence(evidence), close);
  }

  private void append(
      Sentence.Fragment fragment, StringBuilder html, List<EvidenceGroup> evidence) {
    if (fragment instanceof Sentence.Words words) {
      html.append(words.html());
    } else if (fragment instanceof Link link) {
      html.append("<a href=\"").append(Paths.link(page, link)).append("\">");
    } else {
      Apparatus.Marks marks = apparatus.evidence((Marker) fragment);
      html.append(marks.html());
      evidence.addAll(marks.groups());
    }
  }
}
