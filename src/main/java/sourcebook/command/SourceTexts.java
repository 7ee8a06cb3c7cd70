package sourcebook.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import sourcebook.capture.Uncapturable;
import sourcebook.content.Id;
import sourcebook.content.Source;
import sourcebook.content.SourceId;
import sourcebook.evidence.Texts;
import sourcebook.fetch.Fetcher;
import sourcebook.fetch.Unfetchable;

/** Where the texts of sources are: in a folder, by the sources' ids, or else on the web. */
final class SourceTexts {

  private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm", ".md");

  private final Optional<Path> folder;
  private final Fetcher web;

  SourceTexts(Optional<Path> folder, Fetcher web) {
    this.folder = folder;
    this.web = web;
  }

  /** The folder that {@code --articles} names, which must be there. */
  static Path folder(String articles) {
    Path folder = ContentOptions.path("--articles", articles);
    if (!InputFolder.isThere(folder)) {
      throw new WrongUsage(
          "there is no folder `" + articles + "`; name one that holds the texts of sources");
    }
    return folder;
  }

  /** Every text of a folder that can be read, by the id in its file's name. */
  static Texts all(Path articles) {
    Map<SourceId, List<String>> texts = new TreeMap<>(Comparator.comparing(SourceId::value));
    try (Stream<Path> files = Files.list(articles)) {
      files.filter(Files::isRegularFile).sorted().forEach(file -> put(file, texts));
    } catch (IOException refused) {
      throw new UncheckedIOException(articles + " cannot be read", refused);
    }
    return new Texts(texts);
  }

  private static void put(Path file, Map<SourceId, List<String>> texts) {
    String name = file.getFileName().toString();
    for (String ending : ENDINGS) {
      String id = name.substring(0, Math.max(0, name.length() - ending.length()));
      if (name.endsWith(ending)
          && Id.isWellFormed(id)
          && file(file) instanceof SourceText.Found found) {
        texts.putIfAbsent(new SourceId(id), found.paragraphs());
      }
    }
  }

  /** What is done while a source's text is awaited, in words. */
  String awaiting(Source source) {
    String from = source.publication().url().map(url -> " from " + url.value()).orElse("");
    return folder.isPresent() ? "comparing " + source.id() : "fetching " + source.id() + from;
  }

  /** The option by which a command finds these texts again; empty where they are on the web. */
  String option() {
    return folder.map(articles -> " --articles " + articles).orElse("");
  }

  SourceText of(Source source) {
    return folder.map(articles -> inFolder(articles, source)).orElseGet(() -> onTheWeb(source));
  }

  private static SourceText inFolder(Path articles, Source source) {
    return ENDINGS.stream()
        .map(ending -> articles.resolve(source.id() + ending))
        .filter(Files::isRegularFile)
        .findFirst()
        .map(SourceTexts::file)
        .orElseGet(
            () ->
                new SourceText.Absent(
                    articles + " has no " + source.id() + ".txt, .html, .htm or .md"));
  }

  private static SourceText file(Path file) {
    try {
      return new SourceText.Found(Documents.inFile(file).paragraphs(), Optional.empty());
    } catch (Uncapturable refused) {
      return new SourceText.Unreachable(forRecheck(refused));
    }
  }

  private SourceText onTheWeb(Source source) {
    return source
        .publication()
        .url()
        .map(url -> fetched(url.value()))
        .orElseGet(
            () ->
                new SourceText.Absent(
                    "its record knows no address; add `--articles DIR`, a folder with its text as "
                        + source.id()
                        + ".txt"));
  }

  private SourceText fetched(String url) {
    try {
      return new SourceText.Found(Documents.onTheWeb(url, web).paragraphs(), Optional.of(url));
    } catch (Unfetchable | Uncapturable refused) {
      return new SourceText.Unreachable(forRecheck(refused));
    } catch (URISyntaxException noAddress) {
      return new SourceText.Unreachable("`" + url + "` is not an address");
    }
  }

  /** Reading is also what capturing begins with, and advises to capture; here that comes later. */
  private static String forRecheck(Exception refused) {
    return String.valueOf(refused.getMessage())
        .replaceFirst(",? and capture that( file)?$", " in the folder named by `--articles DIR`");
  }
}
