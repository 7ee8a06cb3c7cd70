package sourcebook.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import sourcebook.json.Json;

/** A headless Chromium that remembers what it asked for and what it complained of. */
final class Browser implements AutoCloseable {

  /** What is said where tests are skipped. */
  static final String MISSING = "Chromium and chromedriver are not installed here";

  private static final List<String> BROWSERS =
      List.of("/usr/bin/chromium", "/usr/bin/google-chrome");
  private static final List<String> DRIVERS = List.of("/usr/bin/chromedriver");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Whether there is a browser to start; in CI there must be one. */
  static boolean isInstalled() {
    boolean there = installed(BROWSERS).isPresent() && installed(DRIVERS).isPresent();
    if (!there && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("CI needs Chromium and chromedriver");
    }
    return there;
  }

  /** Starts the browser, or ends the test as skipped where there is none outside CI. */
  static Browser start() {
    if (!isInstalled()) {
      return abort(MISSING);
    }
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Path.of(installed(DRIVERS).orElseThrow()).toFile())
            .build();
    return new Browser(new ChromeDriver(service, options(installed(BROWSERS).orElseThrow())));
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

  /** Forgets everything that was set, and what was remembered, in a tab of its own. */
  Browser anew() {
    String old = driver.getWindowHandle();
    String tab = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
    driver.switchTo().window(old).close();
    driver.switchTo().window(tab);
    complaints();
    requests();
    return this;
  }

  /** Shows pages in a window of this many CSS pixels. */
  Browser window(int width, int height) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  /** Answers a media query, such as {@code prefers-color-scheme}, with a value. */
  Browser prefer(String feature, String value) {
    command(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", feature, "value", value))));
    return this;
  }

  /** Shows pages as they come on this medium, {@code screen} or {@code print}. */
  Browser medium(String medium) {
    command("Emulation.setEmulatedMedia", Map.of("media", medium));
    return this;
  }

  /** Reads pages opened from now on as somebody does who allows no script. */
  Browser withoutScript() {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    return this;
  }

  /** Presses keys one after another, as {@link Keys} or characters. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Clicks in the middle of one of the elements that a selector finds, having scrolled to it. */
  void click(String selector, int number) {
    WebElement element = driver.findElements(By.cssSelector(selector)).get(number);
    new Actions(driver).moveToElement(element).click().perform();
  }

  /** Waits until a script says yes, and says whether it did within two seconds. */
  boolean until(String script, Object... arguments) {
    for (int tries = 0; tries < 100; tries++) {
      if (Boolean.TRUE.equals(driver.executeScript(script, arguments))) {
        return true;
      }
      LockSupport.parkNanos(20_000_000);
    }
    return false;
  }

  /** The texts that a script finds. */
  List<String> findings(String script, Object... arguments) {
    return ((List<?>) evaluate(script, arguments)).stream().map(String::valueOf).toList();
  }

  /** What the browser answers to a command of its developer tools. */
  Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  /** The address of every link to elsewhere, as the browser resolves it. */
  List<String> links() {
    Object found =
        evaluate(
            "return Array.from(document.querySelectorAll(`a[href]:not([href^='#'])`),"
                + " a => new URL(a.getAttribute('href'), document.baseURI).href)");
    return ((List<?>) found).stream().map(Object::toString).distinct().toList();
  }

  /** The address of the page that is shown. */
  String address() {
    return Objects.requireNonNull(driver.getCurrentUrl());
  }

  String text(String selector) {
    Object found =
        evaluate("return document.querySelector(arguments[0])?.innerText ?? ''", selector);
    return String.valueOf(found);
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

  /** The value of a script run in the page, to which its policy does not apply. */
  Object evaluate(String script, Object... arguments) {
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
