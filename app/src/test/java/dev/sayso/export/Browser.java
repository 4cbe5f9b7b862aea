package dev.sayso.export;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real Chromium without a window, as Debian packages it. */
public final class Browser implements AutoCloseable {

    private static final File BINARY = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");
    /** Kept, so that its level is: nothing here uses the version's own DevTools, which it would miss aloud. */
    private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LONG_PATIENCE = Duration.ofMinutes(2);

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    public static Browser open() throws IOException {
        if (!BINARY.canExecute() || !DRIVER.canExecute()) {
            fail("The browser tests need " + BINARY + " and " + DRIVER
                    + ": run .ci/browser to install them, or leave these tests out with -Dsayso.browser=off.");
        }
        DEVTOOLS.setLevel(Level.SEVERE);
        Path profile = Files.createTempDirectory("sayso-browser");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BINARY);
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion",
                "--window-size=1280,900",
                "--user-data-dir=" + profile);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER)
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(LONG_PATIENCE);
        return new Browser(driver, profile);
    }

    /** What the page runs from now on is nothing. */
    public void withoutScripts() {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    public void asPhone(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 2, "mobile", true));
    }

    public void show(URI page) {
        driver.get(page.toString());
    }

    public WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Clicks, and waits until the element that the link leads to is in view. */
    public void follow(WebElement link) throws InterruptedException {
        String id = Objects.requireNonNull(link.getDomAttribute("href")).substring(1);
        link.click();
        WebElement target = find("[id='" + id + "']");
        Instant end = Instant.now().plus(PATIENCE);
        while (!inView(target)) {
            if (Instant.now().isAfter(end)) {
                fail("The link to " + id + " does not bring it into view.");
            }
            Thread.sleep(50);
        }
    }

    public boolean inView(WebElement element) {
        return Boolean.TRUE.equals(driver.executeScript(
                "const r = arguments[0].getBoundingClientRect();"
                        + "return r.height > 0 && r.top >= 0 && r.bottom <= window.innerHeight;",
                element));
    }

    /** As somebody sees it who prefers dark pages. */
    public void dark(boolean dark) {
        Map<String, Object> feature = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    /** A window of this size, not a phone's. */
    public void asDesk(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** What is in the window, as a PNG. */
    public byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** Types where the page has its focus. */
    public void type(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Where the browser is. */
    public String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    /** The words of the whole page. */
    public String words() {
        return find("body").getText();
    }

    public Object script(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
    }

    /** Runs a script that calls back; past the page's policy, as a person's own tools would. */
    public Object later(String script) {
        return Objects.requireNonNullElse(driver.executeAsyncScript(script), "");
    }

    /** Does something that leads to another page, and waits for that. */
    public void go(Runnable doing) throws InterruptedException {
        script("window.before = true");
        doing.run();
        await(
                "another page came",
                () -> script("return document.readyState === 'complete' && !window.before")
                        .equals(true));
    }

    /** Waits until something holds. */
    public void await(String what, BooleanSupplier holds) throws InterruptedException {
        Instant end = Instant.now().plus(LONG_PATIENCE);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                fail("In " + LONG_PATIENCE + " it was never so that " + what + ": " + words());
            }
            Thread.sleep(50);
        }
    }

    /** By how many pixels the page is wider than the window. */
    public long tooWide() {
        return (Long) Objects.requireNonNull(driver.executeScript(
                "return Math.ceil(document.documentElement.scrollWidth - document.documentElement.clientWidth);"));
    }

    /** Everything in the console that is more than a remark. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(e -> e.getLevel().intValue() >= Level.WARNING.intValue())
                .map(e -> e.getLevel() + " " + e.getMessage())
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
        try {
            Files.walkFileTree(profile, new Deletion());
        } catch (IOException e) {
            throw new UncheckedIOException("the browser's profile cannot be deleted", e);
        }
    }

    /** Deletes a folder with what is in it. */
    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException fault) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
