package dev.sayso.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.export.Browser;
import dev.sayso.ledger.LedgerAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What people do in the reading room, in a real Chromium. */
@DisabledIfSystemProperty(named = "sayso.browser", matches = "off", disabledReason = "left out by hand")
class ReadingRoomTest {

    @TempDir
    private static Path folder = Path.of("");

    private static TestRoom room;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        room = TestRoom.of(new LedgerAddress.Folder(folder.resolve("ledger")));
        browser = Browser.open();
        readIn(example());
        browser.show(room.at("/name"));
        browser.go(() -> browser.find("main #by").sendKeys("Ada Brun", Keys.ENTER));
        assertThat(browser.find(".me").getText()).isEqualTo("Ada Brun");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (room != null) {
            room.close();
        }
    }

    @AfterEach
    void hasNothingToComplainOf() {
        assertThat(browser.complaints()).isEmpty();
    }

    /** The example's manifest with all the reports that it names, as somebody would drop them. */
    private static List<Path> example() throws IOException {
        try (Stream<Path> reports = Files.list(TestRoom.EXAMPLE.resolveSibling("reports"))) {
            return Stream.concat(Stream.of(TestRoom.EXAMPLE), reports.sorted()).toList();
        }
    }

    private static void readIn(List<Path> files) throws InterruptedException {
        browser.show(room.at("/read"));
        String names = String.join(
                "\n",
                files.stream()
                        .map(f -> f.toAbsolutePath().normalize().toString())
                        .toList());
        browser.find("#files").sendKeys(names);
        browser.find(".reading button[type=submit]").click();
        browser.await("all is read", () -> browser.all(".run[data-state=done]").size() == 1);
    }

    private static String storyline() {
        browser.show(room.at("/"));
        return Optional.ofNullable(browser.find(".row h2 a").getDomAttribute("href"))
                .orElseThrow();
    }

    private static WebElement withWords(String selector, String words) {
        return browser.all(selector).stream()
                .filter(e -> e.getText().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing that is " + selector + " has “" + words + "”"));
    }

    @Test
    void readsInTheExampleByDroppingItsFiles() throws InterruptedException {
        browser.show(room.at("/"));
        assertThat(browser.all(".row")).hasSize(1);
        assertThat(browser.find(".row").getText()).contains("16 reports", "10 outlets", "disputed");
    }

    @Test
    void leadsFromAClaimToItsOriginsAndItsWords() throws InterruptedException {
        browser.show(room.at(storyline()));
        WebElement told = withWords(".claim", "4 reports, 1 origin");
        browser.go(() -> told.findElement(By.cssSelector(".more a")).click());
        assertThat(browser.find(".standing").getText()).contains("4 reports, 1 origin");
        assertThat(browser.find(".tree svg").getAttribute("aria-label")).startsWith("Who had it from whom.");
        assertThat(browser.words()).contains("What would change it:");
        WebElement quote = browser.find(".entry .quote a");
        String words = quote.getText();
        String href = Optional.ofNullable(quote.getDomAttribute("href")).orElseThrow();
        browser.go(quote::click);
        String anchor = href.substring(href.indexOf('#') + 1);
        WebElement place = browser.find("[id='" + anchor + "']");
        browser.await("the words are in view", () -> browser.inView(place));
        assertThat(words).startsWith(place.getText().substring(0, 10));
        assertThat(browser.find("mark:target, [id='" + anchor + "'] mark").getCssValue("background-color"))
                .isNotEqualTo("rgba(0, 0, 0, 0)");
    }

    @Test
    void correctsASourceAndTakesItBack() throws InterruptedException {
        browser.show(room.at(statement(storyline(), "denies")));
        String before = browser.find(".standing").getText();
        browser.type("c");
        browser.find("#names").sendKeys("Harbour Office of Lisk");
        browser.go(() -> browser.find("#correct-reason").sendKeys("so the recording", Keys.ENTER));
        assertThat(browser.find(".done").getText()).contains("Kept.");
        assertThat(browser.find(".standing").getText()).contains("Harbour Office of Lisk denies");
        assertThat(browser.find(".reviewed").getText()).contains("Corrected (source) by Ada Brun", "so the recording");
        browser.go(() -> browser.find(".done button").click());
        assertThat(browser.find(".standing").getText()).isEqualTo(before);
        browser.show(room.at("/acts"));
        assertThat(browser.words()).contains("taken back");
    }

    @Test
    void correctsOfWhomAFigureIsToldAndTakesItBack() throws InterruptedException {
        browser.show(room.at(storyline()));
        List<String> statements = browser.all(".entry a.review").stream()
                .map(link -> Objects.requireNonNull(link.getDomAttribute("href")))
                .toList();
        for (String statement : statements) {
            browser.show(room.at(statement));
            if (!browser.all("#figure option:nth-child(2)").isEmpty()) {
                break;
            }
        }
        String figure = browser.find("#figure option:nth-child(2)").getText();
        browser.find("#figure").sendKeys(figure);
        browser.find("#whom").sendKeys("ferry");
        browser.go(() -> browser.find("#correct-reason").sendKeys("passengers of the ferry alone", Keys.ENTER));
        assertThat(browser.find(".done").getText()).contains("Kept.");
        assertThat(browser.find(".reviewed").getText()).contains("Corrected (scope) by Ada Brun");
        browser.go(() -> browser.find(".done button").click());
        assertThat(browser.all(".reviewed")).noneMatch(r -> r.getText().contains("Corrected (scope)"));
    }

    private static String statement(String storyline, String stance) {
        browser.show(room.at(storyline));
        return Optional.ofNullable(
                        browser.find(".entry." + stance + " a.review").getDomAttribute("href"))
                .orElseThrow();
    }

    @Test
    void mergesAndSplitsClaimsByKeyboard() throws InterruptedException {
        browser.show(room.at(storyline()));
        int before = browser.all(".claims .claim").size();
        browser.find("body").sendKeys("j", "x", "j", "j", "x");
        assertThat(browser.all("input[form=merge]:checked")).hasSize(2);
        browser.type("m");
        browser.go(() -> browser.type("they say the same", Keys.ENTER));
        assertThat(browser.find(".done").getText()).contains("Kept.");
        assertThat(browser.all(".claims .claim")).hasSizeLessThan(before);
        browser.go(() -> withWords(".claim", "Merged by Ada Brun")
                .findElement(By.cssSelector(".more a"))
                .click());
        int statements = browser.all(".entry").size();
        browser.go(() -> browser.find("body").sendKeys("j", "r"));
        browser.type("s");
        browser.go(() -> browser.type("another thing after all", Keys.ENTER));
        assertThat(browser.find(".reviewed, .done").getText()).isNotBlank();
        assertThat(browser.words()).contains("Split off by Ada Brun");
        assertThat(statements).isGreaterThan(1);
        browser.go(() -> browser.find("body").sendKeys("u"));
        browser.show(room.at("/acts"));
        assertThat(browser.find(".act").getText()).contains("Undone by Ada Brun");
        withWords(".act", "Merged by Ada Brun")
                .findElement(By.tagName("summary"))
                .click();
        browser.go(() -> browser.find(".act details[open] input[name=reason]").sendKeys("was a test", Keys.ENTER));
        browser.show(room.at(storyline()));
        assertThat(browser.all(".claims .claim")).hasSize(before);
    }

    @Test
    void findsWordsAsSomebodyTypes() throws InterruptedException {
        browser.show(room.at("/"));
        browser.find("body").sendKeys("/");
        browser.go(() -> browser.type("manifest passengers", Keys.ENTER));
        assertThat(browser.all(".hit")).isNotEmpty();
        assertThat(browser.find("mark.found").getText()).isNotBlank();
        browser.find(".searching summary").click();
        browser.find("#kind").sendKeys("claim");
        browser.await(
                "only claims are found",
                () -> browser.address().contains("kind=claim")
                        && browser.all(".hit .badge").stream()
                                .allMatch(b -> b.getText().equals("claim")));
    }

    @Test
    void showsWhatWasOutOnAPastDay() throws InterruptedException {
        String storyline = storyline();
        browser.show(room.at(storyline + "?as-of=2024-03-12"));
        assertThat(browser.find(".past").getText()).contains("published by 2024-03-12");
        assertThat(browser.find(".counts").getText()).contains("5 reports");
        assertThat(browser.all(".merge")).isEmpty();
        assertThat(browser.find(".more a").getDomAttribute("href")).contains("as-of=2024-03-12");
    }

    @Test
    void shieldsAndLiftsWithAReason() throws InterruptedException {
        browser.show(room.at(statement(storyline(), "denies")));
        browser.type("h");
        browser.go(() -> browser.find("#shield-reason").sendKeys("a sailor who is held", Keys.ENTER));
        assertThat(browser.words()).contains("Protect who speaks");
        browser.type("h");
        browser.go(() -> browser.type("was let go", Keys.ENTER));
        assertThat(browser.words())
                .contains("Shield lifted by Ada Brun", "was let go")
                .doesNotContain("Protect who speaks");
        room.settle(); // other words for the same party are shielded until the lists are made
    }

    @Test
    void tellsThatSomebodyElseActedMeanwhile() throws IOException, InterruptedException {
        String address = statement(storyline(), "denies");
        browser.show(room.at(address));
        String seen = Optional.ofNullable(
                        browser.find("#accept input[name=seen]").getDomAttribute("value"))
                .orElseThrow();
        String statement = address.substring(address.lastIndexOf('/') + 1);
        String form = "act=note&statement=" + statement + "&seen=" + seen + "&text=mine&reason=first&by=Jon+Weir";
        String acts = address.substring(0, address.indexOf("/statements/")) + "/acts";
        assertThat(room.post(acts, form).statusCode()).isEqualTo(303);
        browser.go(() -> browser.find("#accept-reason").sendKeys(Keys.ENTER));
        assertThat(browser.find("h1").getText()).isEqualTo("Nothing was done");
        assertThat(browser.find("main").getText()).contains("Jon Weir acted on the same thing");
        assertThat(browser.complaints()).allMatch(c -> c.contains("409"));
    }

    @Test
    void canBeReadWithoutScripts() throws IOException, InterruptedException {
        String storyline = storyline();
        try (Browser plain = Browser.open()) {
            plain.withoutScripts();
            plain.show(room.at(storyline));
            plain.find(".more a").click();
            assertThat(plain.all(".entry")).isNotEmpty();
            plain.show(room.at("/search?q=ferry"));
            assertThat(plain.all(".hit")).isNotEmpty();
        }
    }

    @Test
    void breaksNoRuleOfAccessibilityOnAnyPage() throws IOException, InterruptedException {
        StringBuilder wrong = new StringBuilder();
        for (String page : Pages.of(room, browser).values()) {
            for (boolean dark : new boolean[] {false, true}) {
                browser.dark(dark);
                browser.show(room.at(page));
                String found = Axe.violations(browser);
                assertThat(browser.complaints()).allMatch(c -> c.contains("/storylines/none"));
                if (!found.isEmpty()) {
                    wrong.append(page)
                            .append(dark ? " dark" : "")
                            .append('\n')
                            .append(found)
                            .append('\n');
                }
            }
        }
        browser.dark(false);
        assertThat(wrong.toString()).isEmpty();
    }

    @Test
    void fitsAPhone() throws IOException, InterruptedException {
        browser.asPhone(360, 740);
        try {
            for (String page : Pages.of(room, browser).values()) {
                browser.show(room.at(page));
                assertThat(browser.tooWide()).as(page).isZero();
                assertThat(browser.complaints()).allMatch(c -> c.contains("/storylines/none"));
            }
        } finally {
            browser.asDesk(1280, 900);
        }
    }
}
