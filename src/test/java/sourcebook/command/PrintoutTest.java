package sourcebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintoutTest {

  @Test
  void losesNothingWhereAllIsWell() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    assertThat(lossOf(file)).isEmpty();
    assertThat(file.toString(StandardCharsets.UTF_8)).isEqualTo("words");
  }

  @Test
  void knowsWhyWordsAreLost() {
    assertThat(lossOf(refusing("No space left on device"))).contains("No space left on device");
  }

  @Test
  void makesNothingOfReadersWhoTurnAway() {
    assertThat(lossOf(refusing("Broken pipe"))).isEmpty();
    assertThat(lossOf(refusing("The pipe is being closed"))).isEmpty();
  }

  private static Optional<String> lossOf(OutputStream stream) {
    Printout printout = new Printout(stream);
    PrintWriter out = new PrintWriter(printout, false, StandardCharsets.UTF_8);
    out.print("words");
    out.flush();
    return printout.loss();
  }

  private static OutputStream refusing(String why) {
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw new IOException(why);
      }
    };
  }
}
