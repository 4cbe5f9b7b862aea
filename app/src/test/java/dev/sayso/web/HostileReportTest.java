package dev.sayso.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.export.Browser;
import dev.sayso.ledger.LedgerAddress;
import dev.sayso.ledger.StorylineRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Reports that were written to harm whoever reads them are shown as the words that they are. */
@DisabledIfSystemProperty(named = "sayso.browser", matches = "off", disabledReason = "left out by hand")
class HostileReportTest {

    private static final String SCRIPT = "<script>window.hurt = 1</script><img src=x onerror='window.hurt = 2'>";

    @TempDir
    private Path folder = Path.of("");

    /** With a mark that turns the direction of text, and one that would end an attribute. */
    private static String line(int number) {
        return """
                {"text": "Mayor Orla Finn %s said on Monday that 12 people were hurt \\u202Edlrow\\u202C when the pier at Sund fell. \
                The harbour office denied that 12 people were hurt, Orla Finn said. “It fell \\"' onmouseover='window.hurt = 3' at once,” said Ole Brandt %s.", \
                "headline": "Pier %s falls %d \\u2067", "outlet": "Sund Post %s\\" onload='window.hurt = 4'", \
                "url": "javascript:window.hurt=5", "published": "2032-03-0%d"}
                """.formatted(SCRIPT, SCRIPT, SCRIPT, number, SCRIPT, number).replace("\n", "") + "\n";
    }

    /** A line of ten megabytes, without a space in it, beside a report that is fit to be read. */
    @Test
    void readsOnPastALineOfTenMegabytes() throws IOException, InterruptedException {
        Path reports = folder.resolve("long.jsonl");
        Files.writeString(
                reports,
                "{\"text\": \"The mayor said " + "x".repeat(10_000_000)
                        + "\", \"headline\": \"Long\", \"outlet\": \"Sund Post\"}\n" + line(1));
        try (TestRoom room = TestRoom.of(new LedgerAddress.Folder(folder.resolve("long-ledger")), reports);
                Browser browser = Browser.open()) {
            for (String list : List.of("/", "/sources", "/search?q=mayor", "/queue", "/queue?kind=doubtful")) {
                assertThat(room.get(list).body().length()).as(list).isLessThan(200_000);
                browser.show(room.at(list));
                assertThat(browser.tooWide()).as(list).isZero();
            }
            assertThat(room.desk.storylines().stream()
                            .mapToInt(StorylineRow::reports)
                            .sum())
                    .isEqualTo(2);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void showsScriptsAndMarksAsWordsOnEveryPage() throws IOException, InterruptedException {
        Path reports = folder.resolve("reports.jsonl");
        Files.writeString(reports, line(1) + line(2));
        Path page = folder.resolve("page.html");
        Files.writeString(page, """
                <!doctype html><title>Quay</title><script type="application/ld+json">
                {"@type": "NewsArticle", "headline": "Quay \\u003cscript>window.hurt = 6\\u003c/script>",
                 "publisher": {"name": "Sund \\u003cimg src=x onerror=window.hurt=7>"}, "url": "data:text/html,hurt"}
                </script><article><h1>Quay</h1><p>The quay at Sund was closed on Monday, the harbour office said in a long \
                statement &lt;script&gt;window.hurt = 8&lt;/script&gt; about the quay and the pier.</p>
                <p>The harbour office said that nobody was hurt at the quay and that it would be opened on Friday.</p></article>
                """);
        try (TestRoom room = TestRoom.of(new LedgerAddress.Folder(folder.resolve("ledger")), reports, page);
                Browser browser = Browser.open()) {
            List<String> addresses =
                    new ArrayList<>(List.of("/", "/sources", "/sources?voice=own", "/search?q=said", "/queue"));
            for (String list : List.copyOf(addresses)) {
                browser.show(room.at(list));
                browser.all("main a[href^='/']")
                        .forEach(a -> addresses.add(Objects.requireNonNull(a.getDomAttribute("href"))));
            }
            browser.show(room.at(addresses.stream()
                    .filter(a -> a.startsWith("/storylines/"))
                    .findFirst()
                    .orElseThrow()));
            browser.all("main a[href^='/']")
                    .forEach(a -> addresses.add(Objects.requireNonNull(a.getDomAttribute("href"))));
            for (String address : addresses.stream()
                    .map(a -> a.replaceFirst("#.*", ""))
                    .distinct()
                    .toList()) {
                browser.show(room.at(address));
                assertThat(browser.script("return window.hurt")).as(address).isEqualTo("");
                assertThat(browser.all("main script, main img, main [onerror], main [onload], main [onmouseover]"))
                        .isEmpty();
                assertThat(browser.all("a[href^='javascript:'], a[href^='data:']"))
                        .isEmpty();
            }
            assertThat(addresses).anyMatch(a -> a.startsWith("/reports/")).anyMatch(a -> a.contains("/claims/"));
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
