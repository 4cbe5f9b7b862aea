package dev.sayso.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.ledger.LedgerAddress;
import dev.sayso.ledger.TestDatabase;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server answers, without a browser. */
class ServerTest {

    @TempDir
    private static Path folder = Path.of("");

    private static TestRoom room;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        room = TestRoom.of(new LedgerAddress.Folder(folder.resolve("ledger")), TestRoom.EXAMPLE);
    }

    @AfterAll
    static void close() {
        if (room != null) {
            room.close();
        }
    }

    @Test
    void listsStorylinesAndAllowsNothingThatIsInline() throws IOException, InterruptedException {
        HttpResponse<String> page = room.get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>Storylines</h1>", "16 reports");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        p -> assertThat(p).contains("default-src 'none'").doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(page.body())
                .doesNotContain("style=")
                .doesNotContain("<script>")
                .doesNotContain(" onclick");
    }

    @Test
    void answersOverASharedDatabaseAsWell(@TempDir Path other) throws IOException, InterruptedException {
        try (TestRoom shared = TestRoom.of(TestDatabase.POSTGRESQL.address(other), TestRoom.EXAMPLE)) {
            for (String page : List.of("/", "/sources", "/queue?kind=doubtful", "/search?q=ferry", "/acts")) {
                HttpResponse<String> there = shared.get(page);
                assertThat(there.statusCode()).as(page).isEqualTo(200);
                assertThat(count(there.body(), "<li class=\"row"))
                        .as(page)
                        .isEqualTo(count(room.get(page).body(), "<li class=\"row"));
                assertThat(count(there.body(), "<tr>"))
                        .as(page)
                        .isEqualTo(count(room.get(page).body(), "<tr>"));
            }
            assertThat(shared.get("/sources/of?name=Corvane+Line&stance=denies").body())
                    .contains("denies 5");
        }
    }

    private static int count(String page, String what) {
        return page.split(what, -1).length - 1;
    }

    @Test
    void readsNoFileThatWasNotHandedIn() throws IOException, InterruptedException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Nobody is to read this, the keeper said.");
        String end = "\r\n--end";
        String form =
                "--end\r\nContent-Disposition: form-data; name=\"files\"; filename=\"../manifest.csv\"\r\n\r\npath\n"
                        + secret.toAbsolutePath() + "\n../secret.txt\n" + end + "--\r\n";
        HttpResponse<String> sent = room.send(
                HttpRequest.newBuilder(room.at("/read")).POST(HttpRequest.BodyPublishers.ofString(form)),
                r -> r.header("Content-Type", "multipart/form-data; boundary=end"));
        assertThat(readIn(sent))
                .contains("0 reports read")
                .contains("it was not handed in")
                .doesNotContain("Nobody is to read");
    }

    @Test
    void readsWhatAFeedNamesOnce() throws IOException, InterruptedException {
        try (TestFeed feed = new TestFeed()) {
            String page = readIn(named(feed.address().toString()));
            assertThat(page)
                    .contains("2 reports read")
                    .contains("Orrin pier stays shut")
                    .contains("/lost")
                    .contains("404");
            assertThat(room.get("/search?q=pier").body()).contains("Storm takes nine posts of Orrin");
            assertThat(readIn(named(feed.address().toString()))).contains("0 reports read");
        }
        assertThat(named("file:///etc/hosts").statusCode()).isEqualTo(400);
        HttpResponse<String> both = named("https://quay.example/feed.xml&text=The+office+said+so");
        assertThat(both.statusCode()).isEqualTo(400);
        assertThat(both.body()).contains("A feed is read in by itself");
    }

    private HttpResponse<String> named(String feed) throws IOException, InterruptedException {
        return room.send(
                HttpRequest.newBuilder(room.at("/read")).POST(HttpRequest.BodyPublishers.ofString("feed=" + feed)),
                r -> r.header("Content-Type", "application/x-www-form-urlencoded"));
    }

    /** The page of what was begun, when it is done. */
    private String readIn(HttpResponse<String> begun) throws IOException, InterruptedException {
        assertThat(begun.statusCode()).isEqualTo(303);
        String run = begun.headers().firstValue("Location").orElseThrow();
        String page = "";
        for (int i = 0; i < 600 && !page.contains("data-state=\"done\""); i++) {
            Thread.sleep(100);
            page = room.get(run).body();
        }
        return page;
    }

    @Test
    void keepsAssetsForGoodUnderAnAddressThatChangesWithThem() throws IOException, InterruptedException {
        HttpResponse<String> kept = room.get(Assets.address("room.css"));
        assertThat(kept.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        HttpResponse<String> other = room.get("/assets/room.css?v=other");
        assertThat(other.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(room.get(Assets.marks(60)).body()).contains(".c60{");
        assertThat(room.get("/assets/room.txt").statusCode()).isEqualTo(404);
    }

    @Test
    void saysWhyItCannotAnswer() throws IOException, InterruptedException {
        HttpResponse<String> missing =
                room.get("/reports/<script>".replace("<", "%3C").replace(">", "%3E"));
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("&lt;script").doesNotContain("<script>");
        HttpResponse<String> wrong = room.get("/?page=-1");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("a whole number from 1 on");
        assertThat(room.get("/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesOtherSitesThatAreOpenInTheSameBrowser() throws IOException, InterruptedException {
        HttpRequest.Builder post = HttpRequest.newBuilder(room.at("/name"))
                .POST(HttpRequest.BodyPublishers.ofString("name=Mallory"))
                .header("Content-Type", "application/x-www-form-urlencoded");
        assertThat(room.send(post.copy(), r -> r.header("Origin", "https://elsewhere.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(room.send(post.copy(), r -> r.header("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
    }
}
