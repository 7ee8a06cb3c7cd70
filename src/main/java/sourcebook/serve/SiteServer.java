package sourcebook.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import sourcebook.publish.ReadableSite;

/**
 * Answers browsers on this machine, and nobody else, with the site as it is held in memory and with
 * the news of it.
 */
final class SiteServer implements AutoCloseable {

  /** So often something is sent to who waits for news, so that who has gone is noticed. */
  private static final long SIGN_OF_LIFE_MILLIS = 15_000;

  /** Files there bear a fingerprint of their bytes in their names, so that none ever changes. */
  private static final String ASSETS = "assets/";

  private static final String FOR_EVER = "max-age=31536000, immutable";

  private static final Set<String> OWN_FILES = Set.of("live.js", "live.css", "page.css");

  private final HttpServer server;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "serve");
            thread.setDaemon(true);
            return thread;
          });

  private SiteServer(HttpServer server) {
    this.server = server;
  }

  /**
   * Takes a port, and answers nobody yet.
   *
   * @param port nought for any that is free
   * @throws IOException if it is taken
   */
  static SiteServer on(int port) throws IOException {
    // Else an answer waits for the acknowledgement of its headers (Nagle’s algorithm, RFC 896).
    System.setProperty("sun.net.httpserver.nodelay", "true");
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    return new SiteServer(HttpServer.create(new InetSocketAddress(loopback, port), 0));
  }

  /** The address of the host’s top, without a slash at its end. */
  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /**
   * Begins to answer.
   *
   * @param base below which path the site appears, with slashes at both ends
   */
  void start(String base, States states, Bulletin bulletin) {
    server.setExecutor(threads);
    server.createContext("/", exchange -> answer(exchange, base, states, bulletin));
    server.start();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange, String base, States states, Bulletin bulletin)
      throws IOException {
    try (exchange) {
      String path = Objects.requireNonNullElse(exchange.getRequestURI().getPath(), "");
      OtherSites.keepOut(exchange.getResponseHeaders());
      if (!Loopback.isNamedBy(header(exchange, "Host"))) {
        say(exchange, 403, "This preview is for this machine only: ask for it as 127.0.0.1.\n");
      } else if (OtherSites.use(
          header(exchange, "Sec-Fetch-Site"), header(exchange, "Sec-Fetch-Mode"))) {
        say(exchange, 403, "This preview is no part of other sites.\n");
      } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        say(exchange, 405, "A site of files can only be read.\n");
      } else if (path.equals(Injection.OWN + "news")) {
        tell(exchange, base, states, bulletin);
      } else if (path.startsWith(Injection.OWN)) {
        showOwn(exchange, path.substring(Injection.OWN.length()));
      } else {
        show(exchange, path, base, states.newest());
      }
    }
  }

  private static String header(HttpExchange exchange, String name) {
    return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
  }

  private static void show(HttpExchange exchange, String path, String base, State state)
      throws IOException {
    ReadableSite site = state.site();
    Answer answer;
    try {
      answer = Answer.to(path, base, name -> site.bytes(name).isPresent());
    } catch (RuntimeException | Error failed) {
      // Whoever makes the whole site meets the same, and tells of it.
      send(exchange, 500, "failed.html", own("failed.html"), state);
      return;
    }
    if (answer instanceof Answer.Elsewhere elsewhere) {
      exchange.getResponseHeaders().set("Location", location(elsewhere.path(), exchange));
      say(exchange, 301, "");
    } else if (answer instanceof Answer.File file) {
      send(exchange, 200, file.path(), site.bytes(file.path()).orElseThrow(), state);
    } else {
      Optional<byte[]> missing = site.bytes(Answer.MISSING);
      if (missing.isPresent()) {
        send(exchange, 404, Answer.MISSING, missing.get(), state);
      } else {
        send(exchange, 503, "waiting.html", own("waiting.html"), state);
      }
    }
  }

  private static void send(
      HttpExchange exchange, int status, String path, byte[] bytes, State state)
      throws IOException {
    boolean page = path.endsWith(".html");
    if (path.startsWith(ASSETS)) {
      exchange.getResponseHeaders().set("Cache-Control", FOR_EVER);
    }
    send(
        exchange,
        status,
        ContentTypes.of(path),
        page ? Injection.into(bytes, state.edition()) : bytes);
  }

  private static void showOwn(HttpExchange exchange, String name) throws IOException {
    if (OWN_FILES.contains(name)) {
      exchange.getResponseHeaders().set("Cache-Control", FOR_EVER);
      send(exchange, 200, ContentTypes.of(name), own(name));
    } else {
      say(exchange, 404, "There is no such part of the preview.\n");
    }
  }

  /**
   * Tells of each new state as it comes (HTML Living Standard, section 9.2, server-sent events).
   */
  private void tell(HttpExchange exchange, String base, States states, Bulletin bulletin)
      throws IOException {
    String page = Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), "");
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    if (isHead(exchange)) {
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream body = exchange.getResponseBody()) {
      body.write("retry: 500\n\n".getBytes(UTF_8));
      long seen = -1;
      Optional<State> state = Optional.of(states.newest());
      while (state.isPresent()) {
        boolean news = state.get().number() != seen;
        String event = news ? "data: " + bulletin.of(state.get()) + "\n\n" : ":\n\n";
        body.write(event.getBytes(UTF_8));
        body.flush();
        if (news) {
          ReadableSite site = state.get().site();
          threads.execute(() -> foresee(page, base, site));
        }
        seen = state.get().number();
        state = states.after(seen, SIGN_OF_LIFE_MILLIS);
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  /** Who is told of another edition asks for its page next, which is made meanwhile. */
  private static void foresee(String page, String base, ReadableSite site) {
    try {
      Answer.to(page, base, name -> site.bytes(name).isPresent());
    } catch (RuntimeException | Error failed) {
      // Who asks for it is answered so.
    }
  }

  private static String location(String path, HttpExchange exchange) {
    try {
      return new URI(null, null, path, exchange.getRequestURI().getQuery(), null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(path, impossible);
    }
  }

  private static void say(HttpExchange exchange, int status, String text) throws IOException {
    send(exchange, status, "text/plain; charset=utf-8", text.getBytes(UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().putIfAbsent("Cache-Control", List.of("no-store"));
    boolean head = isHead(exchange);
    if (head) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(bytes.length));
    }
    exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
    if (!head && bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }

  private static boolean isHead(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("HEAD");
  }

  private static byte[] own(String name) throws IOException {
    try (InputStream file = SiteServer.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    }
  }
}
