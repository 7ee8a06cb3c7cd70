package sourcebook.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import sourcebook.content.Located;
import sourcebook.content.Source;
import sourcebook.content.SourceId;
import sourcebook.library.Library;

/**
 * Where a dossier that keeps every rule is thin all the same: what its editors may look at next.
 *
 * @param oneOrigin of all claims, those of one origin, as {@link Audit#measures} counts them
 * @param unquoted of all citations of claims and accounts, those without words of the paragraph
 * @param unused each source with paragraphs on which no claim rests, those with most first
 * @param silent each source that is silent on a question, those that are so most often first
 * @param uncaptured sources of which there is no fingerprint, so that nothing quoted is proved
 * @param underReview how many changes of sources no editor has dealt with
 */
public record ThinSpots(
    Share oneOrigin,
    Share unquoted,
    List<ParagraphUse> unused,
    List<Silence> silent,
    List<Source> uncaptured,
    long underReview) {

  public ThinSpots {
    unused = List.copyOf(unused);
    silent = List.copyOf(silent);
    uncaptured = List.copyOf(uncaptured);
  }

  public static ThinSpots of(Library library, Audit audit) {
    Share quoted = audit.quotedCitations();
    return new ThinSpots(
        audit.claimsOfOneOrigin(),
        new Share(quoted.whole() - quoted.part(), quoted.whole()),
        unused(library),
        silent(library),
        library.sources().filter(source -> source.capture().fingerprint().isEmpty()).toList(),
        library.sources().mapToLong(source -> source.capture().underReview().size()).sum());
  }

  private static List<ParagraphUse> unused(Library library) {
    return library
        .sources()
        .flatMap(source -> ParagraphUse.of(source, library).stream())
        .filter(use -> !use.unused().isEmpty())
        .sorted(Comparator.comparing(use -> -use.unused().size()))
        .toList();
  }

  private static List<Silence> silent(Library library) {
    Map<SourceId, Long> questions =
        library
            .disagreements()
            .flatMap(disagreement -> disagreement.silent().stream().map(Located::value).distinct())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long all = library.disagreements().count();
    return library
        .sources()
        .map(source -> new Silence(source, new Share(questions.getOrDefault(source.id(), 0L), all)))
        .filter(silence -> silence.questions().part() > 0)
        .sorted(Comparator.comparing(silence -> -silence.questions().part()))
        .toList();
  }
}
