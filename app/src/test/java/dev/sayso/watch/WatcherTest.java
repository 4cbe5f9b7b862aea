package dev.sayso.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatcherTest {

    private static final int PAGES = 12;

    /** Seconds after which a watcher is stopped that has not done all. */
    private static final int CEILING = 240;

    private static final Manners QUICK = new Manners(
            Duration.ofSeconds(1),
            Duration.ofMillis(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(2),
            Duration.ofSeconds(2),
            1 << 20,
            4,
            Duration.ofMillis(50),
            3,
            true,
            "sayso/test");

    @TempDir
    private Path folder = Path.of("");

    /** Notes what it is given. */
    private static final class Notes implements WatchSink {

        private final List<String> pages = new ArrayList<>();
        private final Map<String, String> problems = new TreeMap<>();

        /** How many pages are not tried again. */
        long givenUp() {
            return problems.values().stream()
                    .filter(reason -> reason.startsWith("given up"))
                    .count();
        }

        @Override
        public boolean has(URI address) {
            return false;
        }

        @Override
        public void page(URI address, @Nullable String published, Fetched fetched) {
            pages.add(address.getPath() + " " + published);
            assertThat(new String(fetched.body(), StandardCharsets.UTF_8)).contains("Pier ");
        }

        @Override
        public void problem(URI address, String reason, boolean givenUp) {
            problems.put(address.getPath(), (givenUp ? "given up: " : "later: ") + reason);
        }
    }

    private static List<URI> feeds(RudeServer server, String... kinds) {
        return Stream.of(kinds)
                .map(kind -> URI.create(server.address() + "/feed/" + kind))
                .toList();
    }

    @Test
    @Timeout(300)
    void everyPageIsBroughtOnceAndEveryFaultIsNamedWithoutHanging() throws Exception {
        Notes notes = new Notes();
        try (RudeServer server = new RudeServer(PAGES);
                Watcher watcher = new Watcher(folder.resolve("journal"), QUICK, notes)) {
            long end = System.nanoTime() + Duration.ofSeconds(CEILING).toNanos();
            watcher.run(
                    feeds(server, "rss", "atom", "json", "index", "malformed", "entities"),
                    () -> System.nanoTime() < end
                            && (notes.pages.size() < server.allPages()
                                    || notes.givenUp() < RudeServer.BAD_PAGES
                                    || server.asked("/feed/atom") < 3),
                    false);

            assertThat(notes.pages)
                    .map(page -> page.split(" ")[0])
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, server.allPages())
                            .mapToObj(i -> "/page/" + i)
                            .toList());
            assertThat(server.asked("/feed/atom")).isGreaterThan(2);
            assertThat(server.asked("/forbidden/1")).isZero();
            assertThat(server.asked("/robots.txt")).isEqualTo(1);
        }
        assertThat(notes.pages).contains("/page/1 2031-05-05T08:10:00Z", "/page/" + (PAGES + 2) + " 2031-05-05");
        assertThat(notes.problems)
                .hasEntrySatisfying("/hang/1", reason -> assertThat(reason).contains("given up: no "))
                .hasEntrySatisfying(
                        "/drip/1", reason -> assertThat(reason).contains("given up: no whole answer within"))
                .hasEntrySatisfying("/endless/1", reason -> assertThat(reason).contains("larger than"))
                .hasEntrySatisfying("/short/1", reason -> assertThat(reason).contains("given up: no answer"))
                .hasEntrySatisfying("/loop/1", reason -> assertThat(reason).contains("more than 4 redirects"))
                .hasEntrySatisfying("/inside/1", reason -> assertThat(reason).contains("given up"))
                .hasEntrySatisfying(
                        "/error/1",
                        reason -> assertThat(reason).contains("given up: the server answers with status 500"))
                .hasEntrySatisfying("/gone/1", reason -> assertThat(reason).contains("status 404"))
                .hasEntrySatisfying("/bomb/1", reason -> assertThat(reason).contains("when unpacked"))
                .hasEntrySatisfying("/garbage/1", reason -> assertThat(reason).contains("given up"))
                .hasEntrySatisfying("/silence/1", reason -> assertThat(reason).contains("given up"))
                .hasEntrySatisfying("/forbidden/1", reason -> assertThat(reason).contains("robots.txt forbids it"))
                .hasEntrySatisfying(
                        "/feed/malformed", reason -> assertThat(reason).contains("later: not a feed"))
                .hasEntrySatisfying(
                        "/feed/entities", reason -> assertThat(reason).contains("later: not a feed"));
    }

    @Test
    @Timeout(60)
    void anAddressOfAPrivateNetworkIsNotReadUnlessAllowed() throws Exception {
        Notes notes = new Notes();
        Manners careful = Manners.polite("sayso/test").pausing(Duration.ZERO);
        try (RudeServer server = new RudeServer(1);
                Watcher watcher = new Watcher(folder.resolve("journal"), careful, notes)) {
            watcher.run(feeds(server, "rss"), () -> true, true);

            assertThat(server.asked("/feed/rss")).isZero();
            assertThat(server.asked("/robots.txt")).isZero();
        }
        assertThat(notes.problems.get("/feed/rss")).contains("a private network (127.0.0.1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
                        "224.0.0.1",
                "255.255.255.255", "192.0.2.1", "198.18.0.1", "::1", "fe80::1", "fc00::1", "fd12::1", "::ffff:10.0.0.1",
                "64:ff9b::a00:1", "2002:a00:1::", "2001:db8::1", "ff02::1", "::"
            })
    void addressesThatAreNotForEveryoneAreKnown(String address) throws UnknownHostException {
        assertThat(AddressGuard.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "93.184.216.34", "172.32.0.1", "2606:2800:220:1::1"})
    void othersMayBeRead(String address) throws UnknownHostException {
        assertThat(AddressGuard.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    @Timeout(300)
    void aSecondRunGoesOnWhereTheFirstStoppedAlsoBehindATornLine() throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(CEILING).toNanos();
        Path journal = folder.resolve("journal");
        Notes first = new Notes();
        Notes second = new Notes();
        try (RudeServer server = new RudeServer(PAGES)) {
            try (Watcher watcher = new Watcher(journal, QUICK, first)) {
                watcher.run(feeds(server, "rss"), () -> first.pages.size() < 3 && System.nanoTime() < end, false);
                assertThatThrownBy(() -> new Watcher(journal, QUICK, second)).isInstanceOf(WatchException.class);
            }
            byte[] whole = Files.readAllBytes(journal);
            Files.write(journal, Arrays.copyOf(whole, whole.length - 20));
            try (Watcher watcher = new Watcher(journal, QUICK, second)) {
                watcher.run(
                        feeds(server, "rss"), () -> distinct(first, second) < PAGES && System.nanoTime() < end, false);
            }
        }

        assertThat(first.pages).hasSize(3);
        assertThat(distinct(first, second)).isEqualTo(PAGES);
    }

    @Test
    @Timeout(60)
    void whatWasUnderWayAtAKillIsNotTheFirstThingAgain() throws Exception {
        Path journal = folder.resolve("journal");
        Path copy = folder.resolve("copy");
        Manners slow =
                Manners.polite("sayso/test").pausing(Duration.ofMillis(1)).withPrivateNetworks();
        Notes notes = new Notes();
        try (RudeServer server = new RudeServer(1)) {
            URI hanging = URI.create(server.address() + "/hang/1");
            URI good = URI.create(server.address() + "/feed/rss");
            try (Watcher watcher = new Watcher(journal, slow, notes)) {
                watcher.run(List.of(hanging, good), () -> server.asked("/hang/1") == 0, false);
                Files.copy(journal, copy); // as a kill at this moment leaves it
            }
            try (Watcher watcher = new Watcher(copy, slow, notes)) {
                watcher.run(List.of(hanging, good), () -> notes.pages.isEmpty(), false);
            }
            assertThat(server.asked("/hang/1")).isEqualTo(1);
        }
        assertThat(notes.pages).hasSize(1);
    }

    private static long distinct(Notes first, Notes second) {
        return Stream.concat(first.pages.stream(), second.pages.stream())
                .distinct()
                .count();
    }

    @Test
    void aListOfFeedsIsRead() throws Exception {
        Path list = folder.resolve("feeds.opml");
        Files.writeString(
                list,
                "<opml version='2.0'><body><outline text='Harbours'><outline type='rss' xmlUrl='https://quay.example/feed'/>"
                        + "</outline><outline xmlUrl='https://quay.example/feed'/></body></opml>");

        assertThat(Opml.feeds(list)).containsExactly(URI.create("https://quay.example/feed"));

        Files.writeString(list, "<opml><body/></opml>");
        assertThatThrownBy(() -> Opml.feeds(list)).hasMessageContaining("names no feed");
        Files.writeString(list, "no XML");
        assertThatThrownBy(() -> Opml.feeds(list)).hasMessageContaining("is not OPML");
    }
}
