package sourcebook.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;

/** Serves a folder on loopback, below a path, as a host of static pages does. */
final class PagesServer implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css",
          "js", "text/javascript",
          "svg", "image/svg+xml",
          "json", "application/json",
          "txt", "text/plain; charset=utf-8",
          "xml", "application/xml");

  private final Path folder;
  private final String base;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private volatile Duration late = Duration.ZERO;

  /**
   * @param base the path below which the folder appears, with slashes at both ends
   */
  PagesServer(Path folder, String base) throws IOException {
    this(folder, base, 0);
  }

  private PagesServer(Path folder, String base, int port) throws IOException {
    this.folder = folder.toAbsolutePath().normalize();
    this.base = base;
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /**
   * Serves until it is stopped.
   *
   * @param arguments the folder, the path and the port
   */
  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    PagesServer server = new PagesServer(folder, arguments[1], Integer.parseInt(arguments[2]));
    System.out.println(server.address());
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + base;
  }

  /** From now on scripts arrive so much later than what asks for them. */
  void sendScripts(Duration late) {
    this.late = late;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String name = path.startsWith(base) ? path.substring(base.length()) : "/";
    Path file = folder.resolve(name.isEmpty() ? "index.html" : name).normalize();
    boolean there = file.startsWith(folder) && Files.isRegularFile(file);
    Path shown = there ? file : folder.resolve("404.html");
    byte[] bytes = Files.readAllBytes(shown);
    String ending = shown.toString().substring(shown.toString().lastIndexOf('.') + 1);
    if (ending.equals("js")) {
      LockSupport.parkNanos(late.toNanos());
    }
    exchange
        .getResponseHeaders()
        .set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
    String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    boolean packed = accepted != null && accepted.contains("gzip");
    byte[] sent = packed ? gzip(bytes) : bytes;
    if (packed) {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    }
    exchange.sendResponseHeaders(there ? 200 : 404, sent.length);
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(sent);
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
