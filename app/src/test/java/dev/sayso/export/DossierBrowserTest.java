package dev.sayso.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.openqa.selenium.WebElement;

/** Looks at the dossier's page in a real Chromium. */
@DisabledIfSystemProperty(named = "sayso.browser", matches = "off", disabledReason = "left out by hand")
class DossierBrowserTest {

    private static final String NOTHING = "rgba(0, 0, 0, 0)";
    private static final String QUOTE = ".timeline .quote a[href^='#w-']";

    private Browser browser;
    private URI page;

    @BeforeEach
    void open() throws IOException {
        Path file = Files.createDirectories(Path.of("target", "browser")).resolve("dossier.html");
        try (Writer out = Files.newBufferedWriter(file)) {
            DossierHtml.write(InventedStory.dossiers(), out);
        }
        page = file.toUri();
        browser = Browser.open();
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void leadsFromAStatementToItsWordsInTheReport() throws InterruptedException {
        browser.show(page);
        WebElement said = browser.all(QUOTE).stream()
                .filter(a -> a.getText().startsWith("“There is no danger"))
                .findFirst()
                .orElseThrow();
        assertThat(browser.find(".report .c3").getCssValue("background-color")).isEqualTo(NOTHING);
        browser.follow(said);
        assertThat(browser.all(".report:first-of-type .c3")).hasSize(2).allSatisfy(piece -> {
            assertThat(piece.getCssValue("background-color")).isNotEqualTo(NOTHING);
            assertThat(browser.inView(piece)).isTrue();
        });
        String source = browser.find(".report:first-of-type .s3").getCssValue("background-color");
        assertThat(source).isNotIn(NOTHING, browser.find(".report .c3").getCssValue("background-color"));
        assertThat(browser.find(".report:first-of-type .c1").getCssValue("background-color"))
                .isEqualTo(NOTHING);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void narrowsDownWhoSaidWhat() {
        browser.show(page);
        browser.find(".timeline .filter").sendKeys("radio hallow");
        assertThat(browser.all(".timeline .entry").stream().filter(WebElement::isDisplayed))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.getText()).contains("Radio Hallow"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void needsNoScript() throws InterruptedException {
        browser.withoutScripts();
        browser.show(page);
        assertThat(browser.all(".filter")).isEmpty();
        browser.follow(browser.find(QUOTE));
        WebElement words = browser.find(".report .c1");
        assertThat(words.getCssValue("background-color")).isNotEqualTo(NOTHING);
        assertThat(browser.inView(words)).isTrue();
    }

    @Test
    void fitsAPhone() throws InterruptedException {
        browser.asPhone(360, 740);
        browser.show(page);
        assertThat(browser.tooWide()).isZero();
        browser.follow(browser.find(".says a[href^='#w-']"));
        assertThat(browser.inView(browser.find(".report .c1"))).isTrue();
        assertThat(browser.tooWide()).isZero();
        assertThat(browser.complaints()).isEmpty();
    }
}
