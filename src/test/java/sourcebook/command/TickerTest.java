package sourcebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TickerTest {

  private final StringWriter printed = new StringWriter();

  @Test
  void terminalIsShownWhatIsDoneAndIsLeftAsItWas() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(2);
    try (Ticker ticker =
        Ticker.start(
            new Terminal(false, true),
            new PrintWriter(printed),
            () -> {
              asked.countDown();
              return "thinking about step " + asked.getCount();
            })) {
      asked.await();
    }
    assertThat(printed.toString())
        .startsWith("\r\033[?7lthinking about step 1 (")
        .endsWith(" s)\033[K\033[?7h\r\033[K");
  }

  @Test
  void whatIsSoonDoneIsNotTalkedAbout() {
    try (Ticker ticker =
        Ticker.start(Terminal.NONE, new PrintWriter(printed), () -> "never asked")) {
      assertThat(ticker).isNotNull();
    }
    assertThat(printed.toString()).isEmpty();
  }
}
