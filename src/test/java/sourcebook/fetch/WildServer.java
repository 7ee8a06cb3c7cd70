package sourcebook.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A host on loopback that answers byte for byte what a test wants, however wrong. */
final class WildServer implements AutoCloseable {

  /** Writes an answer, or does not. */
  interface Answer {
    void write(OutputStream out) throws IOException, InterruptedException;
  }

  private static final String NOT_FOUND =
      "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

  private final ServerSocket socket;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  private volatile String greeting = "";

  WildServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    start(this::accept);
  }

  /** Answers a path with a status line, headers and a body. */
  WildServer on(String path, String head, String body) {
    String answer = "HTTP/1.1 " + head + "\r\nConnection: close\r\n\r\n" + body;
    return on(path, out -> out.write(answer.getBytes(ISO_8859_1)));
  }

  WildServer on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** Speaks first, and nothing else, as servers of other protocols do. */
  WildServer greet(String words) {
    greeting = words;
    return this;
  }

  /** Waits until the test is over. */
  void stall() throws InterruptedException {
    closed.await();
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
  }

  /** What was asked for, in order: each request line and its headers. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  List<String> paths() {
    return requests.stream().map(request -> request.split(" ", 3)[1]).toList();
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    socket.close();
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = socket.accept();
        start(() -> serve(connection));
      }
    } catch (IOException testIsOver) {
      closed.countDown();
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      if (!greeting.isEmpty()) {
        connection.getOutputStream().write(greeting.getBytes(ISO_8859_1));
        return;
      }
      String request = request(connection);
      requests.add(request);
      answers
          .getOrDefault(request.split(" ", 3)[1], out -> out.write(NOT_FOUND.getBytes(ISO_8859_1)))
          .write(connection.getOutputStream());
    } catch (IOException | InterruptedException clientHungUp) {
      // That is what some tests are about.
    }
  }

  private static String request(Socket connection) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(connection.getInputStream(), ISO_8859_1));
    StringBuilder head = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      head.append(line).append('\n');
    }
    return head.toString();
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
  }
}
