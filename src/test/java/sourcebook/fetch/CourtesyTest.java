package sourcebook.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourtesyTest {

  private static final Duration HOUR = Duration.ofHours(1);

  private final List<Duration> rests = new ArrayList<>();
  private final Courtesy courtesy = new Courtesy(HOUR, this::rest);
  private boolean isStopped;

  @Test
  void firstRequestToAHostNeedNotWait() throws InterruptedException {
    courtesy.turn("a.example").end();
    courtesy.turn("b.example").end();
    assertThat(rests).isEmpty();
  }

  @Test
  void nextRequestToAHostWaits() throws InterruptedException {
    courtesy.turn("a.example").end();
    courtesy.turn("A.Example").end();
    assertThat(rests).hasSize(1);
    assertThat(rests.get(0)).isPositive().isLessThanOrEqualTo(HOUR);
  }

  @Test
  void whoeverIsStoppedWhileWaitingLeavesTheTurnToOthers() throws InterruptedException {
    courtesy.turn("a.example").end();
    isStopped = true;
    assertThatExceptionOfType(InterruptedException.class)
        .isThrownBy(() -> courtesy.turn("a.example"));
    isStopped = false;
    Thread other = new Thread(this::takeTurn);
    other.start();
    other.join();
    assertThat(rests).hasSize(1);
  }

  private void takeTurn() {
    try {
      courtesy.turn("a.example").end();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private void rest(long nanos) throws InterruptedException {
    if (isStopped) {
      throw new InterruptedException();
    }
    rests.add(Duration.ofNanos(nanos));
  }
}
