package sourcebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.testing.TestDossier;
import sourcebook.testing.TestFolder;
import sourcebook.testing.Workspace;

/**
 * How long an editor waits from a save until the browser shows what came of it: a hundred good
 * edits of this repository’s dossier, each followed by a bad one and its mending, in the program as
 * it is called and in Chromium. It demands that each is shown, and that after each good one every
 * file is the one that a build into an empty folder makes; how long it took is told only.
 *
 * <p>{@code mvn test -Dtest=PreviewBenchmark}
 */
class PreviewBenchmark {

  /** An edit that the build takes, and a page on which it can be seen. */
  private record Good(String file, String place, String text, String page) {}

  /** An edit that the build refuses, by a rule. */
  private record Bad(String file, String old, String other, String rule) {}

  /** Nobody has read a page sooner, found what to change on it and changed it. */
  private static final Duration UNTIL_FIRST_EDIT = Duration.ofSeconds(15);

  private static final int ROUNDS = Integer.getInteger("rounds", 100);

  private static final String NEW_CLAIM =
      """

      - id: benchmark-%1$s
        claim: The ruling is spoken of (%1$s).
        kind: background
        topics: [legal-effects]
        about: [taliban]
        cites:
          - {source: dagens, at: 16}
      """;

  /**
   * Before each place, or at the end of the file, a text is put; {@code %1$s} is the edit’s own
   * word.
   */
  private static final List<Good> GOOD =
      List.of(
          good("facts/delisting.yaml", "Russia took the", "%1$s ", "claims/russia-delists-taliban"),
          good("topics/legal-effects.md", "For Russian officials", "%1$s ", "topics/legal-effects"),
          good("facts/legal-effects.yaml", "", NEW_CLAIM, "topics/legal-effects/claims"),
          good("home.md", "Russia has taken", "%1$s ", ""),
          good(
              "disagreements.yaml",
              "Did the court suspend",
              "%1$s ",
              "disagreements/suspended-or-removed"),
          good("entities/people.yaml", "Secretary of Russia", "%1$s ", "entities/sergei-shoigu"),
          good("sources/dagens.md", "The article presents", "%1$s ", "sources/dagens"),
          good("sourcebook.yaml", "Off the list", "%1$s ", "topics/history"),
          good("base.peb", "<footer", "<p>%1$s</p>\n", "timeline"),
          good(
              "assets/style.css",
              "",
              "body::after { content: \"%1$s\"; position: absolute }\n",
              "claims/law-revoked"));

  private static final List<Bad> BAD =
      List.of(
          new Bad("topics/history.md", "[@", "Uncited. [@", "sentences-are-cited"),
          new Bad("facts/isis-k.yaml", "  kind: ", "  kid: ", "keys-are-known"),
          new Bad("facts/history.yaml", "  cites:", "  cites", "yaml-is-well-formed"),
          new Bad("topics/isis-k.md", "[@", "[@no-", "cited-claims-exist"),
          new Bad(
              "facts/diplomacy.yaml",
              "quote: \"",
              "quote: \"Never ",
              "quotations-stand-in-their-paragraphs"));

  /**
   * Keeps when a page that shows what is waited for has been painted, in milliseconds since 1970.
   * What is waited for is a word on the page, or a panel with a word in it, or none.
   */
  private static final String WATCH =
      """
      const shown = () => {
        const wanted = sessionStorage.getItem("wanted");
        const panel = document.querySelector("sourcebook-preview")?.shadowRoot.textContent ?? "";
        if (!wanted || !document.body) return false;
        if (wanted.startsWith("panel:")) return panel.includes(wanted.slice(6));
        if (wanted === "none") return !panel;
        return document.documentElement.textContent.includes(wanted)
          || getComputedStyle(document.body, "::after").content.includes(wanted);
      };
      const look = () => {
        if (shown()) {
          sessionStorage.removeItem("wanted");
          requestAnimationFrame(() => setTimeout(() =>
            sessionStorage.setItem("seen", performance.timeOrigin + performance.now())));
        }
        requestAnimationFrame(look);
      };
      look();
      """;

  @TempDir private Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Double> good = new ArrayList<>();
  private final List<Double> bad = new ArrayList<>();
  private final List<Double> mended = new ArrayList<>();

  @Test
  void tellsHowLongEditorsWait() throws IOException {
    Workspace workspace = Workspace.of(TestDossier.PUBLISHED, folder);
    TestFolder theme = workspace.theme();
    Process program = program();
    try (Browser browser = Browser.start()) {
      browser.window(1280, 800);
      browser.command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
      String address = address();
      LockSupport.parkNanos(UNTIL_FIRST_EDIT.toNanos());
      for (int round = 0; round < ROUNDS; round++) {
        Good edit = GOOD.get(round % GOOD.size());
        TestFolder where = edit.file().matches(".*\\.(peb|css)") ? theme : workspace.dossier();
        browser.open(address + edit.page());
        pause();
        String word = "benchmark-" + round;
        good.add(waited(browser, word, () -> change(where, edit.file(), text(edit, word))));
        spoil(browser, workspace.dossier(), BAD.get(round % BAD.size()));
        System.out.println(report(edit, round));
        assertSameAsClean(workspace, address);
      }
    } finally {
      program.destroy();
    }
    System.out.println(report("good edit to page  ", good));
    System.out.println(report("bad edit to faults ", bad));
    System.out.println(report("mended to no faults", mended));
  }

  private void spoil(Browser browser, TestDossier dossier, Bad edit) {
    String before = dossier.text(edit.file());
    bad.add(
        waited(
            browser,
            "panel:" + edit.rule(),
            () -> change(dossier, edit.file(), text -> replaced(text, edit))));
    pause();
    mended.add(waited(browser, "none", () -> change(dossier, edit.file(), text -> before)));
  }

  private static Good good(String file, String place, String text, String page) {
    return new Good(file, place, text, page);
  }

  private static UnaryOperator<String> text(Good edit, String word) {
    return text -> {
      int place = edit.place().isEmpty() ? text.length() : text.indexOf(edit.place());
      assertThat(place).as(edit.toString()).isNotNegative();
      return text.substring(0, place) + edit.text().formatted(word) + text.substring(place);
    };
  }

  private static String replaced(String text, Bad edit) {
    int place = text.indexOf(edit.old());
    assertThat(place).as(edit.toString()).isNotNegative();
    return text.substring(0, place) + edit.other() + text.substring(place + edit.old().length());
  }

  /** Saves as editors do: some in place, some under another name that is then given up. */
  private void change(TestFolder where, String file, UnaryOperator<String> edit) {
    String text = edit.apply(where.text(file));
    if (good.size() % 2 == 0) {
      where.write(file, text);
      return;
    }
    try {
      Path saved = Files.writeString(where.path(file + "~"), text);
      Files.move(saved, where.path(file), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** In milliseconds, from before the save until after the painting. */
  private static double waited(Browser browser, String wanted, Runnable save) {
    browser.evaluate(
        "sessionStorage.removeItem('seen'); sessionStorage.setItem('wanted', arguments[0]);"
            + " return true",
        wanted);
    Instant began = Instant.now();
    save.run();
    pause();
    assertThat(browser.until("return !!sessionStorage.getItem('seen')")).as(wanted).isTrue();
    double seen =
        Double.parseDouble(browser.findings("return [sessionStorage.getItem('seen')]").get(0));
    return seen - ChronoUnit.MICROS.between(Instant.EPOCH, began) / 1000.0;
  }

  /** Editors do not save twice in half a second, and looking on costs time, too. */
  private static void pause() {
    LockSupport.parkNanos(Duration.ofMillis(600).toNanos());
  }

  private void assertSameAsClean(Workspace workspace, String address) {
    workspace.buildFor(address);
    for (String file : workspace.site().files()) {
      assertThat(served(address + file)).as(file).isEqualTo(workspace.site().text(file));
    }
    TestFolder.delete(workspace.site().path(""));
  }

  private String served(String address) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
      return client
          .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
          .body()
          .replaceFirst("<script src=\"/\\.sourcebook/live\\.js[^\n]*\n", "");
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private Process program() throws IOException {
    return new ProcessBuilder(
            "./sourcebook",
            "serve",
            "--content",
            folder.resolve("content").toString(),
            "--templates",
            folder.resolve("templates").toString(),
            "--output",
            folder.resolve("nowhere").toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("printed").toFile())
        .start();
  }

  /** Where the program says that it serves, once it also says that all is made. */
  private String address() throws IOException {
    Pattern serving = Pattern.compile("(?s)Serving .* at (\\S+) .* pages, ");
    Matcher said = serving.matcher("");
    while (!said.find()) {
      pause();
      said = serving.matcher(Files.readString(folder.resolve("printed")));
    }
    return said.group(1);
  }

  private String report(Good edit, int round) {
    return String.format(
        Locale.ROOT,
        "%3d  %5.0f %5.0f %5.0f ms  %s",
        round + 1,
        good.get(round),
        bad.get(round),
        mended.get(round),
        edit.file());
  }

  private static String report(String what, List<Double> times) {
    double[] sorted = times.stream().mapToDouble(time -> time).sorted().toArray();
    long quick = Arrays.stream(sorted).filter(time -> time < 200).count();
    return String.format(
        Locale.ROOT,
        "%s  %d of %d under 200 ms; median %.0f, 95th %.0f, longest %.0f ms",
        what,
        quick,
        sorted.length,
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100 - 1],
        sorted[sorted.length - 1]);
  }
}
