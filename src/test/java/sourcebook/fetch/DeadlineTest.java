package sourcebook.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private final Deadline hour = new Deadline(Duration.ofHours(1));
  private final CountDownLatch stopped = new CountDownLatch(1);

  @Test
  void whatIsLateIsStopped() throws InterruptedException {
    Deadline moment = new Deadline(Duration.ofMillis(100));
    assertThatExceptionOfType(TimeoutException.class)
        .isThrownBy(() -> moment.await(this::workForever));
    assertThat(moment.left()).isLessThanOrEqualTo(Duration.ZERO);
    stopped.await();
  }

  @Test
  void whatIsThereIsTaken() throws Exception {
    assertThat(hour.await(() -> "there")).isEqualTo("there");
  }

  @Test
  void whatFailsFails() {
    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(
            () ->
                hour.await(
                    () -> {
                      throw new IOException("broken");
                    }))
        .withCauseInstanceOf(IOException.class);
  }

  private String workForever() throws InterruptedException {
    try {
      new CountDownLatch(1).await();
      return "never";
    } finally {
      stopped.countDown();
    }
  }
}
