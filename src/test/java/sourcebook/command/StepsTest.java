package sourcebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import sourcebook.compiler.Stage;

class StepsTest {

  private static final long MS = 1_000_000;

  private final AtomicLong clock = new AtomicLong(77 * MS);
  private final Steps steps = new Steps(clock::get);

  @Test
  void eachStepLastsUntilTheNext() {
    steps.begin(Stage.LOAD);
    clock.addAndGet(480 * MS);
    steps.begin(Stage.CHECK);
    clock.addAndGet(2 * MS + 999_999);
    assertThat(steps.times())
        .containsExactly(
            "    480 ms  reading the content",
            "      2 ms  checking the content",
            "    482 ms  in all");
  }

  @Test
  void nowIsTheLatestStep() {
    assertThat(steps.now()).isEmpty();
    steps.begin("fetching https://example.org/");
    assertThat(steps.now()).isEqualTo("fetching https://example.org/");
  }

  @Test
  void pagesAreCountedWhileTheyAreMade() {
    steps.begin(Stage.PRINT);
    assertThat(steps.now()).isEqualTo("making pages and data");
    steps.pagePrinted();
    assertThat(steps.now()).isEqualTo("making pages and data: 1 page so far");
    steps.pagePrinted();
    assertThat(steps.now()).isEqualTo("making pages and data: 2 pages so far");
    steps.begin(Stage.CHECK_SITE);
    assertThat(steps.now()).isEqualTo("checking the site");
  }

  @Test
  void noStepTakesNoTime() {
    assertThat(steps.times()).containsExactly("      0 ms  in all");
  }
}
