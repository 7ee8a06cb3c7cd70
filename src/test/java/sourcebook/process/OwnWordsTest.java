package sourcebook.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import sourcebook.content.Content;
import sourcebook.content.Published;
import sourcebook.library.Library;
import sourcebook.load.ContentLoader;
import sourcebook.testing.TestDossier;

/**
 * No run of eight words of an article stands in the dossier; runs where the articles are at hand.
 */
@EnabledIfEnvironmentVariable(named = "SOURCEBOOK_ARTICLES", matches = ".+")
class OwnWordsTest {

  private static final int RUN = 8;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  @Test
  void noEightWordsInRowAreAnArticles() throws Exception {
    Path articles = Path.of(System.getenv().getOrDefault("SOURCEBOOK_ARTICLES", ""));
    Set<List<String>> theirs = new HashSet<>();
    Content content = ContentLoader.load(TestDossier.PUBLISHED, "content").value();
    for (var source : content.sources()) {
      String text = Files.readString(articles.resolve(source.id() + ".txt"));
      theirs.addAll(runs(text));
    }
    Library library = Library.link(content, Published.nothing());
    assertThat(ourTexts(library).filter(text -> runs(text).stream().anyMatch(theirs::contains)))
        .isEmpty();
    assertThat(theirs).hasSizeGreaterThan(1000);
  }

  /** Everything that we say; titles are the publishers', and quotations are marked as such. */
  private static Stream<String> ourTexts(Library library) {
    return Stream.of(
            library.claims().map(claim -> claim.text()),
            library
                .prose()
                .flatMap(place -> place.prose().passages())
                .flatMap(passage -> passage.sentences().stream())
                .map(sentence -> sentence.text()),
            library.topics().flatMap(topic -> Stream.of(topic.title(), topic.description())),
            library.disagreements().map(disagreement -> disagreement.question()),
            library.disagreements().flatMap(d -> d.accounts().stream()).map(a -> a.says()))
        .flatMap(texts -> texts);
  }

  private static List<List<String>> runs(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    List<String> words =
        WORD.matcher(folded.replaceAll("['’]", "")).results().map(match -> match.group()).toList();
    List<List<String>> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(words.subList(i, i + RUN));
    }
    return runs;
  }
}
