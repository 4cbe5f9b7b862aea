package dev.sayso.web;

import dev.sayso.account.Account;
import dev.sayso.account.PasswordHash;
import dev.sayso.account.Role;
import dev.sayso.export.Browser;
import dev.sayso.ledger.LedgerAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Takes pictures of all pages for {@code docs/screenshots}: {@code make screenshots}. */
@EnabledIfSystemProperty(named = "sayso.screenshots", matches = ".+", disabledReason = "made by hand: make screenshots")
class PagePictures {

    /** The pages that are shown in the dark and on a phone as well. */
    private static final Set<String> OTHERWISE_TOO = Set.of("storyline", "claim");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void takes() throws IOException, InterruptedException {
        Path out = Files.createDirectories(Path.of(System.getProperty("sayso.screenshots")));
        try (TestRoom room = TestRoom.of(new LedgerAddress.Folder(folder.resolve("ledger")), TestRoom.EXAMPLE);
                Browser browser = Browser.open()) {
            for (Map.Entry<String, String> page : Pages.of(room, browser).entrySet()) {
                browser.dark(false);
                browser.asDesk(1280, 900);
                take(room, browser, page.getValue(), out.resolve(page.getKey() + ".png"));
                if (OTHERWISE_TOO.contains(page.getKey())) {
                    browser.dark(true);
                    take(room, browser, page.getValue(), out.resolve(page.getKey() + "-dark.png"));
                    browser.dark(false);
                    browser.asPhone(390, 844);
                    take(room, browser, page.getValue(), out.resolve(page.getKey() + "-phone.png"));
                }
            }
        }
    }

    @Test
    void takesWhereOneSignsIn() throws IOException, InterruptedException {
        Path out = Files.createDirectories(Path.of(System.getProperty("sayso.screenshots")));
        try (TestRoom room = TestRoom.of(
                        new LedgerAddress.Folder(folder.resolve("guarded")),
                        ledger -> new AccountVisitors(ledger.accounts(), false));
                Browser browser = Browser.open()) {
            room.desk
                    .ledger()
                    .accounts()
                    .add(new Account("Ada Brun", Role.REVIEW), PasswordHash.of("three lamps on the quay"));
            browser.asDesk(1280, 900);
            take(room, browser, "/account", out.resolve("sign-in.png"));
            browser.find("#name").sendKeys("Ada Brun");
            browser.go(() -> browser.find("#password").sendKeys("three lamps on the quay", Keys.ENTER));
            take(room, browser, "/account", out.resolve("account.png"));
        }
    }

    private static void take(TestRoom room, Browser browser, String page, Path file) throws IOException {
        browser.show(room.at(page));
        Files.write(file, browser.picture());
    }
}
