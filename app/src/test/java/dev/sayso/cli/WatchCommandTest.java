package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.sun.net.httpserver.HttpServer;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.LedgerAddress;
import dev.sayso.report.Report;
import dev.sayso.storyline.Reading;
import dev.sayso.watch.RudeServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A watcher that is killed and started again reads each page once; {@code make watch-rude} runs it for ten minutes. */
class WatchCommandTest {

    /** For how long it is to be watched, even if all was read before. */
    private static final int SECONDS = Integer.getInteger("sayso.watch.seconds", 0);

    /** Of an answer: as long as the product ships it where there is time to see it wait. */
    private static final int TIMEOUT = SECONDS > 0 ? 60 : 3;

    /** In how many seconds more it must have read all, with many pages that hang and ask to be tried again after a minute. */
    private static final int PATIENCE = 420;

    private static final int KILLS = 3;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void losesNothingAndDoublesNothingThoughKilledThreeTimes() throws Exception {
        Path ledger = folder.resolve("ledger");
        Random random = new Random(5);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        try (RudeServer server = new RudeServer(Math.max(10, SECONDS / 4))) {
            List<String> watch = List.of(
                    "watch",
                    "--ledger",
                    ledger.toString(),
                    "--allow-private",
                    "--pause",
                    "50",
                    "--every",
                    "0",
                    "--timeout",
                    String.valueOf(TIMEOUT),
                    feeds(server).toString());

            for (int kill = 0; kill < KILLS; kill++) {
                SaysoProcess sayso = SaysoProcess.start(folder, watch);
                int lines = 1 + random.nextInt(3);
                while (sayso.runs() && sayso.lines().size() < lines) {
                    Thread.sleep(10 + random.nextInt(50));
                    assertInTime(end, sayso, ledger);
                }
                assertThat(sayso.kill()).describedAs(sayso.errors()).isTrue();
            }
            SaysoProcess sayso = SaysoProcess.start(folder, watch);
            while (sayso.runs() && (System.nanoTime() < end || headlines(ledger).size() < server.allPages())) {
                Thread.sleep(1000);
                assertInTime(end, sayso, ledger);
            }
            int before = server.asked("/feed/json");
            while (sayso.runs() && server.asked("/feed/json") <= before) {
                Thread.sleep(100);
                assertInTime(end, sayso, ledger);
            }
            assertThat(sayso.kill()).describedAs(sayso.errors()).isTrue();

            assertThat(headlines(ledger))
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, server.allPages())
                            .mapToObj(RudeServer::headline)
                            .toList());
            assertThat(IntStream.range(0, server.allPages())
                            .map(page -> server.asked("/page/" + page) - RudeServer.answersOfPage(page))
                            .sum())
                    .describedAs("pages fetched again, of which a kill may cost one")
                    .isBetween(0, KILLS);
        }
    }

    private static void assertInTime(long end, SaysoProcess sayso, Path ledger) throws IOException {
        if (System.nanoTime() - end > TimeUnit.SECONDS.toNanos(PATIENCE)) {
            fail("it hangs with " + headlines(ledger).size() + " reports: " + sayso.errors());
        }
    }

    private Path feeds(RudeServer server) throws IOException {
        StringBuilder list = new StringBuilder("<opml version='2.0'><body>");
        for (String kind : List.of("rss", "atom", "json", "index", "malformed")) {
            list.append("<outline xmlUrl='")
                    .append(server.address())
                    .append("/feed/")
                    .append(kind)
                    .append("'/>");
        }
        Path feeds = folder.resolve("feeds.opml");
        Files.writeString(feeds, list.append("</body></opml>"));
        return feeds;
    }

    @Test
    @Timeout(120)
    void whatIsUnderWayWhenItIsStoppedDoesNotCountAsFailed() throws Exception {
        Path ledger = folder.resolve("ledger");
        try (RudeServer server = new RudeServer(1)) {
            SaysoProcess sayso = SaysoProcess.start(
                    folder,
                    List.of(
                            "watch",
                            "--ledger",
                            ledger.toString(),
                            "--allow-private",
                            server.address() + "/hang/feed"));
            while (sayso.runs() && server.asked("/hang/feed") == 0) {
                Thread.sleep(50);
            }
            assertThat(sayso.runs()).describedAs(sayso.errors()).isTrue();
            sayso.end();
            assertThat(sayso.errors()).contains("0 reports read");
        }
        assertThat(Files.readAllLines(ledger.resolve("watch.journal")))
                .filteredOn(line -> !line.isBlank())
                .last()
                .asString()
                .contains("/hang/feed", "\"failures\":0");
    }

    @Test
    @Timeout(300)
    void aReadingRoomOnTheSameLedgerTellsWhatChangedByIt() throws Exception {
        String ledger = folder.resolve("ledger").toString();
        Path known = Files.writeString(
                folder.resolve("known.txt"), "The harbour board said on Sunday that all piers were open.");
        run("read", "--ledger", ledger, known.toString());
        SaysoProcess room = SaysoProcess.start(folder, List.of("serve", "--ledger", ledger, "--port", "0"));
        try (RudeServer server = new RudeServer(1)) {
            Pattern opened = Pattern.compile("open at (http://\\S+?)/? ");
            Matcher address = opened.matcher("");
            while (room.runs() && !address.reset(room.errors()).find()) {
                Thread.sleep(100);
            }
            String api = address.group(1) + "/api/v1";
            await(room, api + "/", "\"catalogueUpTo\":[1-9]");
            assertThat(get(api + "/changes")).doesNotContain("new-claim");

            run("watch", "--ledger", ledger, "--allow-private", "--once", server.address() + "/feed/json");

            await(room, api + "/changes", "\"kind\":\"new-claim\"");
            await(room, api + "/changes.atom", "barge 2");
        } finally {
            room.end();
        }
    }

    @Test
    @Timeout(300)
    void programsThatWereNamedAreToldWithoutAReadingRoom() throws Exception {
        String ledger = folder.resolve("ledger").toString();
        Path known = Files.writeString(
                folder.resolve("known.txt"), "The harbour board said on Sunday that all piers were open.");
        run("read", "--ledger", ledger, known.toString());
        run("search", "--ledger", ledger, "piers"); // from here on there is something that can change
        List<String> told = new CopyOnWriteArrayList<>();
        HttpServer listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/told", exchange -> {
            told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        listener.start();
        try (RudeServer server = new RudeServer(1)) {
            try (Ledger opened = Ledger.open(LedgerAddress.parse(ledger))) {
                String url = "http://127.0.0.1:" + listener.getAddress().getPort() + "/told";
                opened.changes().add("w1", url, "kept between two desks", null, "Mara Lind");
            }
            run(
                    "watch",
                    "--ledger",
                    ledger,
                    "--allow-private",
                    "--webhooks-to-private-networks",
                    "--once",
                    server.address() + "/feed/json");
        } finally {
            listener.stop(0);
        }
        assertThat(String.join("\n", told)).contains("\"kind\":\"new-claim\"", "barge 2");
    }

    private static void await(SaysoProcess room, String address, String pattern) throws Exception {
        Pattern wanted = Pattern.compile(pattern);
        while (room.runs() && !wanted.matcher(get(address)).find()) {
            Thread.sleep(200);
        }
        assertThat(room.runs()).describedAs(room.errors()).isTrue();
    }

    private static String get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static void run(String... arguments) {
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), arguments);
        assertThat(code).describedAs(err.toString()).isZero();
    }

    @Test
    void feedsThatCannotBeReadAreAMistakeInTheCommandLine() {
        StringWriter err = new StringWriter();
        PrintWriter out = new PrintWriter(new StringWriter());

        int code = Main.run(
                out,
                new PrintWriter(err),
                "watch",
                "--ledger",
                folder.resolve("l").toString(),
                "nowhere.opml");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("nowhere.opml cannot be read");
    }

    private static List<String> headlines(Path ledger) {
        try (Ledger opened = Ledger.open(ledger)) {
            return opened.readings().stream()
                    .map(Reading::report)
                    .map(Report::headline)
                    .toList();
        }
    }
}
