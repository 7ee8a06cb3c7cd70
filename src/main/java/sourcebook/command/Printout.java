package sourcebook.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stream that remembers why it could not be written to, which {@code PrintWriter} forgets. */
final class Printout extends OutputStream {

  private final OutputStream stream;
  private @Nullable IOException trouble;

  Printout(OutputStream stream) {
    this.stream = new BufferedOutputStream(stream);
  }

  /** What the program prints on. */
  static Printout standard() {
    return new Printout(new FileOutputStream(FileDescriptor.out));
  }

  @Override
  public void write(int octet) throws IOException {
    remembering(() -> stream.write(octet));
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    remembering(() -> stream.write(bytes, from, length));
  }

  @Override
  public void flush() throws IOException {
    remembering(stream::flush);
  }

  /**
   * Why something is lost, in the machine's words; empty where nothing is, or whoever was to read
   * it has turned away, as {@code head} does.
   */
  Optional<String> loss() {
    return Optional.ofNullable(trouble)
        .map(why -> Objects.requireNonNullElse(why.getMessage(), why.toString()))
        .filter(words -> !words.toLowerCase(Locale.ROOT).contains("pipe"));
  }

  private interface Writing {
    void run() throws IOException;
  }

  private void remembering(Writing writing) throws IOException {
    try {
      writing.run();
    } catch (IOException refused) {
      trouble = trouble == null ? refused : trouble;
      throw refused;
    }
  }
}
