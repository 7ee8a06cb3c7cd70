package sourcebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.digest.Sha256;
import sourcebook.publish.MemorySite;
import sourcebook.publish.ReadableSite;
import sourcebook.testing.TestDossier;
import sourcebook.testing.TestFolder;
import sourcebook.testing.Workspace;

class PreviewTest {

  private record Edit(String name, String old, String other) {}

  private static final List<Edit> SPOILT =
      List.of(
          new Edit("facts/lamp.yaml", "- id: lamp-relit", "- id lamp-relit"),
          new Edit("facts/lamp.yaml", "cites:", "sites:"),
          new Edit("topics/the-lamp.md", "[@lamp-relit]", "[@lamp-lit]"),
          new Edit("home.md", "---", "--"),
          new Edit("sourcebook.yaml", "title:", "title"));

  private static final String MORE =
      """
      - id: more-%d
        claim: The paper tells of the evening.
        kind: background
        topics: [the-lamp]
        about: [ternholm]
        cites: [{source: harbour-gazette, at: 2}]
      """;

  @TempDir private Path folder;

  private TestDossier dossier;
  private TestFolder theme;
  private Preview preview;
  private volatile Optional<Error> trouble = Optional.empty();

  @BeforeEach
  void begin() {
    Workspace workspace = Workspace.of(TestDossier.LIGHTHOUSE, folder);
    dossier = workspace.dossier();
    theme = workspace.theme();
    preview = new Preview(job("nowhere"));
  }

  @Test
  void makesWhatACleanBuildMakesHoweverItGotThere() {
    for (int edit = 0; edit < 200; edit++) {
      change(edit % 5, edit);
      if (edit % 4 == 3) {
        refuses(SPOILT.get(edit / 4 % SPOILT.size()), preview.site());
      }
      if (edit % 7 == 0) {
        breaksOff();
      }
      Outcome outcome = build();
      assertThat(outcome.published()).as(outcome.diagnostics().toString()).isTrue();
      assertThat(outcome.changed()).isPositive();
      if (edit % 4 == 0) {
        assertThat(hashes(preview.site())).isEqualTo(cleanBuild("site-" + edit));
      }
    }
  }

  private void breaksOff() {
    AtomicInteger files = new AtomicInteger(10);
    assertThat(preview.read().site()).isPresent();
    assertThat(preview.make(() -> files.decrementAndGet() > 0)).isEmpty();
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void givesAnyPageOutBeforeAllIsMade() {
    build();
    change(1, 0);
    change(3, 0);
    ReadableSite early = preview.read().site().orElseThrow();
    List<String> pages =
        List.of(
            "index.html",
            "claims/more-0.html",
            "claims/lamp-relit.html",
            "topics/the-lamp/claims.html");
    List<byte[]> seen = pages.stream().map(page -> early.bytes(page).orElseThrow()).toList();
    assertThat(preview.site().bytes("claims/more-0.html")).as("not yet").isEmpty();
    assertThat(preview.make(() -> true)).get().extracting(Outcome::published).isEqualTo(true);
    for (int i = 0; i < seen.size(); i++) {
      assertThat(seen.get(i)).isEqualTo(preview.site().bytes(pages.get(i)).orElseThrow());
    }
    assertThat(early.bytes("data/claims.csv")).isEqualTo(preview.site().bytes("data/claims.csv"));
  }

  @Test
  void givesThePagesOutThatItHadWhereNoneComeInTheirPlace() {
    build();
    MemorySite first = preview.site();
    theme.replace("about.peb", "{% block main %}", "{% block main %}<script>alert(1)</script>");
    ReadableSite early = preview.read().site().orElseThrow();
    assertThat(preview.make(() -> true)).get().extracting(Outcome::published).isEqualTo(false);
    assertThat(preview.site()).isSameAs(first);
    assertThat(early.bytes("data/claims.csv")).isEqualTo(first.bytes("data/claims.csv"));
    assertThat(preview.make(() -> true)).as("nothing is left to make").isEmpty();
  }

  /** An editor who makes a mistake at once must not lose what was good before it. */
  @Test
  void makesTheLastGoodStateAlthoughABadOneCameAfterIt() {
    build();
    change(1, 0);
    ReadableSite early = preview.read().site().orElseThrow();
    assertThat(preview.make(() -> false)).isEmpty();
    TreeMap<String, String> clean = cleanBuild("site");
    dossier.replace("topics/the-lamp.md", "[@lamp-relit]", "[@lamp-lit]");
    assertThat(preview.read().refused()).isTrue();
    assertThat(preview.make(() -> true)).isPresent();
    assertThat(hashes(preview.site())).isEqualTo(clean);
    assertThat(early.bytes("data.html")).isEqualTo(preview.site().bytes("data.html"));
  }

  @Test
  void hasNothingNewToShowWhereNothingHasChanged() {
    build();
    assertThat(preview.read().site()).isEmpty();
    dossier.write("home.md", dossier.text("home.md"));
    assertThat(preview.read().site()).isEmpty();
    assertThat(preview.make(() -> true)).as("nothing is left to make").isEmpty();
  }

  /** What is new is new against what is shown, whatever was read in between. */
  @Test
  void losesNoChangeThatCouldNotBeReadAtFirst() {
    build();
    change(1, 0);
    assertThat(preview.read().site()).isPresent();
    change(3, 0);
    byte[] about = theme.bytes("about.peb");
    theme.write("about.peb", new byte[] {(byte) 0xFF});
    assertThatThrownBy(() -> preview.read()).isInstanceOf(UncheckedIOException.class);
    theme.write("about.peb", about);
    build();
    assertThat(hashes(preview.site())).isEqualTo(cleanBuild("site"));
  }

  /** Not even what is no exception: whoever waits is answered, and the next change is a new try. */
  @Test
  void beginsAnewAfterItCameToGrief() {
    build();
    MemorySite first = preview.site();
    change(1, 0);
    ReadableSite early = preview.read().site().orElseThrow();
    trouble = Optional.of(new NoClassDefFoundError("a class is gone"));
    assertThatThrownBy(() -> preview.make(() -> true)).isInstanceOf(NoClassDefFoundError.class);
    assertThat(early.bytes("data/claims.csv")).isEqualTo(first.bytes("data/claims.csv"));
    trouble = Optional.empty();
    assertThat(preview.read().site()).as("although nothing has changed since").isPresent();
    assertThat(preview.make(() -> true)).get().extracting(Outcome::published).isEqualTo(true);
    assertThat(hashes(preview.site())).isEqualTo(cleanBuild("site"));
  }

  /** Who edits must not wait for what was made of the state before. */
  @Test
  void readsWhileItMakes() {
    build();
    change(1, 0);
    preview.read();
    TreeMap<String, String> clean = cleanBuild("before");
    List<byte[]> early = new ArrayList<>();
    Runnable reading = () -> early.add(another().bytes("claims/more-0.html").orElseThrow());
    assertThat(preview.make(once(reading)))
        .as("what came of a state that is not the newest any more")
        .isEmpty();
    assertThat(hashes(preview.site())).isEqualTo(clean);
    assertThat(preview.isMade()).isFalse();
    build();
    assertThat(hashes(preview.site())).isEqualTo(cleanBuild("site"));
    assertThat(early).containsExactly(preview.site().bytes("claims/more-0.html").orElseThrow());
  }

  @Test
  void doesNotTellOfTheGriefOfAStateThatIsNotTheNewest() {
    build();
    change(1, 0);
    preview.read();
    Runnable grief =
        () -> {
          another();
          trouble = Optional.of(new NoClassDefFoundError("a class is gone"));
        };
    assertThat(preview.make(once(grief))).isEmpty();
    trouble = Optional.empty();
    build();
    assertThat(hashes(preview.site())).isEqualTo(cleanBuild("site"));
  }

  /** A state that another thread reads, which must not need the one that asks. */
  private ReadableSite another() {
    change(3, 0);
    return CompletableFuture.supplyAsync(() -> preview.read().site().orElseThrow())
        .orTimeout(2, TimeUnit.MINUTES)
        .join();
  }

  private static BooleanSupplier once(Runnable task) {
    AtomicBoolean done = new AtomicBoolean();
    return () -> {
      if (done.compareAndSet(false, true)) {
        task.run();
      }
      return true;
    };
  }

  /** A theme that is broken everywhere can be slow, and its mending must not wait for its end. */
  @Test
  void asksForEachPageWhetherItIsStillWanted() {
    build();
    int pages = (int) preview.site().files().stream().filter(f -> f.endsWith(".html")).count();
    theme.replace("base.peb", "<body>", "<body>{{ page.nothing }}");
    preview.read();
    AtomicInteger asked = new AtomicInteger();
    AtomicInteger put = new AtomicInteger();
    preview.make(() -> asked.incrementAndGet() > 0);
    theme.replace("base.peb", "{{ page.nothing }}", "{{ page.nothing }} ");
    preview.read();
    assertThat(asked.get()).isGreaterThan(pages);
    assertThat(preview.make(() -> put.incrementAndGet() < asked.get() - 5)).isEmpty();
  }

  @Test
  void seesWhatWasPublishedMeanwhile() {
    build();
    cleanBuild("nowhere");
    assertThat(preview.read().site()).isPresent();
  }

  private void refuses(Edit spoilt, MemorySite last) {
    String before = dossier.text(spoilt.name());
    dossier.replace(spoilt.name(), spoilt.old(), spoilt.other());
    Outcome outcome = build();
    assertThat(outcome.published()).as(spoilt.toString()).isFalse();
    assertThat(outcome.diagnostics()).isNotEmpty();
    assertThat(preview.site()).as("the last good site").isSameAs(last);
    dossier.write(spoilt.name(), before);
  }

  /** Changes a file that other edits before this may have changed, so that no two are the same. */
  private void change(int kind, int number) {
    String very = "very ".repeat(number / 5 + 1);
    switch (kind) {
      case 0 -> dossier.replace("topics/the-lamp.md", "It took one ", "It took one " + very);
      case 1 -> dossier.replace("facts/lamp.yaml", "brought the ", "brought the " + very);
      case 2 -> dossier.replace("home.md", "Its lens is the ", "Its lens is the " + very);
      case 3 -> dossier.write("facts/more.yaml", MORE.formatted(number));
      default -> dossier.remove("facts/more.yaml");
    }
  }

  @Test
  void makesAgainOnlyWhatHasChanged() {
    build();
    MemorySite first = preview.site();
    assertThat(build().changed()).isZero();
    change(1, 0);
    assertThat(build().changed()).isBetween(1, preview.site().files().size() / 2);
    assertThat(preview.site().bytes("about.html").orElseThrow())
        .as("the very same bytes")
        .isSameAs(first.bytes("about.html").orElseThrow());
  }

  @Test
  void seesAnotherTheme() {
    build();
    theme.replace("about.peb", "{% block main %}", "{% block main %}<p>Another theme.</p>");
    build();
    assertThat(new String(preview.site().bytes("about.html").orElseThrow(), StandardCharsets.UTF_8))
        .contains("Another theme.");
    theme.replace("about.peb", "<p>Another theme.</p>", "{{ page.nothing }}");
    assertThat(build().published()).isFalse();
    theme.replace("about.peb", "{{ page.nothing }}", "");
    build();
    assertThat(hashes(preview.site())).isEqualTo(cleanBuild("site"));
  }

  private Outcome build() {
    Preview.Reading reading = preview.read();
    return reading.refused()
        ? Outcome.refused(reading.faults())
        : preview
            .make(() -> true)
            .or(() -> preview.outcome().map(Outcome::unchanged))
            .orElseThrow();
  }

  private TreeMap<String, String> cleanBuild(String name) {
    Outcome outcome = Compiler.build(job(name));
    assertThat(outcome.published()).as(outcome.diagnostics().toString()).isTrue();
    TestFolder site = new TestFolder(folder.resolve(name));
    return site.files().stream()
        .collect(
            Collectors.toMap(
                file -> file, file -> Sha256.of(site.bytes(file)), (a, b) -> a, TreeMap::new));
  }

  private static TreeMap<String, String> hashes(MemorySite site) {
    return site.files().stream()
        .collect(
            Collectors.toMap(
                file -> file,
                file -> Sha256.of(site.bytes(file).orElseThrow()),
                (a, b) -> a,
                TreeMap::new));
  }

  private Job job(String output) {
    return new Job(
        dossier.path(""),
        "content",
        theme.path(""),
        folder.resolve(output),
        Optional.empty(),
        false,
        new Grief());
  }

  /** Makes making fail. */
  private final class Grief implements Progress {
    @Override
    public void begin(Stage stage) {}

    @Override
    public void pagePrinted() {
      trouble.ifPresent(
          error -> {
            throw error;
          });
    }
  }
}
