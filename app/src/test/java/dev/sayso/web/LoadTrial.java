package dev.sayso.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.ledger.LedgerAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Fifty readers and five reviewers at once for a minute: no error, and 95 of 100 answers within 200 ms. */
@EnabledIfSystemProperty(
        named = "sayso.load",
        matches = "on",
        disabledReason = "takes all of the machine: -Dsayso.load=on")
class LoadTrial {

    private static final int READERS = 50;
    private static final int REVIEWERS = 5;
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Pattern PLACE = Pattern.compile("href=\"(/(?:storylines|reports|sources/of)[^\"#]*)");

    @TempDir
    private Path folder = Path.of("");

    private final ConcurrentLinkedQueue<Long> reads = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> acts = new ConcurrentLinkedQueue<>();

    @Test
    void answersFiftyReadersAndFiveReviewersAtOnce() throws Exception {
        try (TestRoom room = TestRoom.of(new LedgerAddress.Folder(folder.resolve("ledger")), TestRoom.EXAMPLE)) {
            List<String> places = places(room);
            List<String> statements =
                    places.stream().filter(p -> p.contains("/statements/")).collect(Collectors.toList());
            ExecutorService people = Executors.newFixedThreadPool(READERS + REVIEWERS);
            Instant end = Instant.now().plus(LONG);
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                Random random = new Random(i);
                all.add(people.submit(() -> {
                    read(room, places, random, end);
                    return null;
                }));
            }
            for (int i = 0; i < REVIEWERS; i++) {
                String statement = statements.get(i);
                all.add(people.submit(() -> {
                    review(room, statement, end);
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
            people.shutdown();
            System.out.printf(
                    "%d pages: 95%% within %d ms; %d acts: 95%% within %d ms%n",
                    reads.size(), most(reads), acts.size(), most(acts));
            assertThat(most(reads)).isLessThan(200);
            assertThat(most(acts)).isLessThan(200);
        }
    }

    private static List<String> places(TestRoom room) throws IOException, InterruptedException {
        List<String> places = new ArrayList<>(List.of("/", "/search?q=ferry", "/sources", "/queue", "/acts"));
        String storyline = links(room.get("/").body()).get(0);
        places.addAll(links(room.get(storyline).body()));
        return places.stream().distinct().toList();
    }

    private static List<String> links(String page) {
        Matcher matcher = PLACE.matcher(page);
        return matcher.results().map(r -> r.group(1)).toList();
    }

    private void read(TestRoom room, List<String> places, Random random, Instant end)
            throws IOException, InterruptedException {
        while (Instant.now().isBefore(end)) {
            String place = places.get(random.nextInt(places.size()));
            long begun = System.nanoTime();
            int status = room.get(place).statusCode();
            reads.add((System.nanoTime() - begun) / 1_000_000);
            assertThat(status).as(place).isEqualTo(200);
            Thread.sleep(random.nextLong(2 * PAUSE.toMillis()));
        }
    }

    private void review(TestRoom room, String place, Instant end) throws IOException, InterruptedException {
        String statement = place.substring(place.lastIndexOf('/') + 1);
        while (Instant.now().isBefore(end)) {
            Matcher seen = Pattern.compile("name=\"seen\" value=\"(\\w+)\"")
                    .matcher(room.get(place).body());
            assertThat(seen.find()).isTrue();
            String form =
                    "act=note&by=Ada+Brun&text=note&reason=load&statement=" + statement + "&seen=" + seen.group(1);
            long begun = System.nanoTime();
            int status = room.post(place.substring(0, place.indexOf("/statements/")) + "/acts", form)
                    .statusCode();
            acts.add((System.nanoTime() - begun) / 1_000_000);
            assertThat(status).isEqualTo(303);
            Thread.sleep(2 * PAUSE.toMillis());
        }
    }

    private static long most(ConcurrentLinkedQueue<Long> millis) {
        List<Long> sorted = millis.stream().sorted().toList();
        return sorted.get((int) (sorted.size() * 0.95));
    }
}
