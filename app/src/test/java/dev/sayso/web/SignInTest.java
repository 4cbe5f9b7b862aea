package dev.sayso.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.account.Account;
import dev.sayso.account.PasswordHash;
import dev.sayso.account.Role;
import dev.sayso.export.Browser;
import dev.sayso.ledger.LedgerAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebDriverException;

/** How people come in and go out, in a real Chromium. */
@DisabledIfSystemProperty(named = "sayso.browser", matches = "off", disabledReason = "left out by hand")
class SignInTest {

    private static final String PASSWORD = "three lamps on the quay";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private static Path folder = Path.of("");

    private static TestRoom room;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        room = TestRoom.of(
                new LedgerAddress.Folder(folder.resolve("ledger")),
                ledger -> new AccountVisitors(ledger.accounts(), false),
                TestRoom.EXAMPLE);
        PasswordHash hash = PasswordHash.of(PASSWORD);
        room.desk.ledger().accounts().add(new Account("Ada Brun", Role.READ), hash);
        room.desk.ledger().accounts().add(new Account("Jon Weir", Role.REVIEW), hash);
    }

    @AfterAll
    static void close() {
        if (room != null) {
            room.close();
        }
    }

    @Test
    void signsInWhereTheyWantedToGoIsRefusedWithoutARoleAndSignsOut() throws Exception {
        try (Browser browser = Browser.open()) {
            browser.show(room.at(Api.BASE + "/storylines"));
            assertThat(browser.find("body").getText()).contains("\"status\":401");

            browser.show(room.at("/account"));
            until(browser, "Sign in");
            breaksNoRule(browser);
            signIn(browser, "Ada Brun", "not the password");
            until(browser, "That name and password do not belong together.");
            assertThat(browser.find("#name").getDomProperty("value")).isEqualTo("Ada Brun");
            browser.find("#name").clear();
            signIn(browser, "ada brun", PASSWORD);
            until(browser, "You are signed in as Ada Brun, with the role “read”");
            breaksNoRule(browser);

            browser.show(room.at(Api.BASE + "/webhooks"));
            assertThat(browser.find("body").getText()).contains("\"status\":403", "admin");

            browser.show(room.at("/account"));
            browser.find("main button").click();
            until(browser, "Sign in");
            browser.show(room.at("/"));
            until(browser, "Password");
            assertThat(browser.complaints())
                    .allMatch(c -> c.contains("status of 401")
                            || c.contains("status of 403")
                            || c.contains("/favicon.ico")); // asked for beside what is no page
        }
    }

    @Test
    void signsInWithoutScripts() throws Exception {
        try (Browser browser = Browser.open()) {
            browser.withoutScripts();
            browser.show(room.at("/"));
            signIn(browser, "Jon Weir", PASSWORD);
            until(browser, "Storylines");
            assertThat(browser.find(".me").getText()).contains("Jon Weir");
        }
    }

    private static void breaksNoRule(Browser browser) {
        for (boolean dark : new boolean[] {true, false}) {
            browser.dark(dark);
            assertThat(Axe.violations(browser)).isEmpty();
        }
    }

    private static void signIn(Browser browser, String name, String password) {
        browser.find("#name").sendKeys(name);
        browser.find("#password").sendKeys(password);
        browser.find("main button").click();
    }

    private static void until(Browser browser, String words) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        String seen = "";
        while (Instant.now().isBefore(end)) {
            try {
                seen = browser.find("main").getText();
                if (seen.contains(words)) {
                    return;
                }
            } catch (WebDriverException e) {
                seen = String.valueOf(e.getMessage()); // between two pages
            }
            Thread.sleep(50);
        }
        throw new AssertionError("“" + words + "” is not seen, but: " + seen);
    }
}
