package sourcebook.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import sourcebook.json.Json;

/** A headless Chromium that remembers what it asked for and what it complained of. */
final class Browser implements AutoCloseable {

  private static final List<String> BROWSERS =
      List.of("/usr/bin/chromium", "/usr/bin/google-chrome");
  private static final List<String> DRIVERS = List.of("/usr/bin/chromedriver");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts the browser, or ends the test as skipped where there is none outside CI. */
  static Browser start() {
    Optional<String> browser = installed(BROWSERS);
    Optional<String> chromedriver = installed(DRIVERS);
    if (browser.isEmpty() || chromedriver.isEmpty()) {
      if ("true".equals(System.getenv("CI"))) {
        throw new IllegalStateException("CI needs Chromium and chromedriver");
      }
      return abort("Chromium and chromedriver are not installed here");
    }
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Path.of(chromedriver.get()).toFile())
            .build();
    return new Browser(new ChromeDriver(service, options(browser.get())));
  }

  private static ChromeOptions options(String binary) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions().setBinary(binary);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage");
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  void open(String address) {
    driver.get(address);
  }

  /** The address of every link to elsewhere, as the browser resolves it. */
  List<String> links() {
    Object found =
        evaluate(
            "return Array.from(document.querySelectorAll(`a[href]:not([href^='#'])`), a => a.href)");
    return ((List<?>) found).stream().map(Object::toString).distinct().toList();
  }

  String text(String selector) {
    Object found =
        evaluate("return document.querySelector(arguments[0])?.innerText ?? ''", selector);
    return String.valueOf(found);
  }

  /** The number of pixels by which the page is wider than its window. */
  long overflow(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    Object wider =
        evaluate(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) wider).longValue();
  }

  /** What the browser complained of since this was last asked. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  /** Every address asked for since this was last asked. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .flatMap(entry -> request(entry.getMessage()).stream())
        .toList();
  }

  private Object evaluate(String script, Object... arguments) {
    return Objects.requireNonNull(driver.executeScript(script, arguments), script);
  }

  @Override
  public void close() {
    driver.quit();
  }

  private static Optional<String> request(String message) {
    return Json.parse(message)
        .flatMap(json -> json.get("message"))
        .filter(
            m -> m.get("method").map(Json::asText).orElse("").equals("Network.requestWillBeSent"))
        .flatMap(m -> m.get("params"))
        .flatMap(p -> p.get("request"))
        .flatMap(r -> r.get("url"))
        .map(Json::asText);
  }

  private static Optional<String> installed(List<String> places) {
    return places.stream().filter(p -> Files.isExecutable(Path.of(p))).findFirst();
  }
}
