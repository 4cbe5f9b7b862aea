package dev.sayso.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.sayso.export.Shielding;
import dev.sayso.ledger.Changes;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.LedgerAddress;
import dev.sayso.ledger.TestDatabase;
import dev.sayso.ledger.Webhook;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real server on this machine. */
class WebhookSenderTest {

    private static final String SECRET = "kept between two desks";

    @TempDir
    private Path folder;

    /** A desk that listens. */
    private static final class Listener implements AutoCloseable {

        private final HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        private final List<byte[]> bodies = new CopyOnWriteArrayList<>();
        private final List<String> signatures = new CopyOnWriteArrayList<>();
        private volatile int answer = 204;

        Listener() throws IOException {
            server.createContext("/told", exchange -> {
                bodies.add(exchange.getRequestBody().readAllBytes());
                signatures.add(exchange.getRequestHeaders().getFirst(Signature.HEADER));
                exchange.getResponseHeaders().add("Location", "http://127.0.0.1:" + port() + "/elsewhere");
                exchange.sendResponseHeaders(answer, -1);
                exchange.close();
            });
            server.start();
        }

        int port() {
            return server.getAddress().getPort();
        }

        String url() {
            return "http://127.0.0.1:" + port() + "/told?desk=north";
        }

        List<Integer> numbers(int body) throws IOException {
            JsonNode told = new ObjectMapper().readTree(bodies.get(body));
            assertThat(told.get("schema").asText()).isEqualTo("changes/1");
            return told.get("changes").findValues("number").stream()
                    .map(JsonNode::asInt)
                    .toList();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }

    @Test
    void tellsInOrderSignedAndOnce() throws Exception {
        LedgerAddress address = TestDatabase.SQLITE.address(folder);
        try (Listener listener = new Listener();
                Ledger ledger = Ledger.open(address);
                WebhookSender sender =
                        new WebhookSender(ledger.changes(), Shielding::none, new Post(true), Clock.systemUTC())) {
            Changes changes = ledger.changes();
            Webhook webhook = changes.add("w1", listener.url(), SECRET, null, "Mara Lind");
            change(address, 1, 102);
            sender.tell(webhook);
            assertThat(listener.numbers(0)).hasSize(100).startsWith(1, 2).endsWith(100);
            assertThat(listener.numbers(1)).containsExactly(101, 102);
            assertThat(changes.due()).isEmpty();
            String signature = listener.signatures.get(0);
            long time = Long.parseLong(signature.replaceAll("t=(\\d+),.*", "$1"));
            assertThat(signature).isEqualTo(Signature.of(SECRET, time, listener.bodies.get(0)));
            assertThat(signature).isNotEqualTo(Signature.of("another", time, listener.bodies.get(0)));
        }
    }

    @Test
    void triesAgainLaterAndGoesOnWhereItStood() throws Exception {
        LedgerAddress address = TestDatabase.SQLITE.address(folder);
        try (Listener listener = new Listener();
                Ledger ledger = Ledger.open(address);
                WebhookSender sender =
                        new WebhookSender(ledger.changes(), Shielding::none, new Post(true), Clock.systemUTC())) {
            Changes changes = ledger.changes();
            changes.add("w1", listener.url(), SECRET, null, "Mara Lind");
            change(address, 1, 1);
            for (int status : List.of(500, 302)) { // a redirect is not followed
                listener.answer = status;
                sender.tell(changes.webhook("w1").orElseThrow());
            }
            Webhook failed = changes.webhook("w1").orElseThrow();
            assertThat(failed.failures()).isEqualTo(2);
            assertThat(failed.failure()).contains("302");
            assertThat(failed.retryAt()).isAfter(Instant.now().plusSeconds(15));
            assertThat(changes.due()).isEmpty();
            listener.answer = 200;
            sender.tell(failed);
            assertThat(listener.bodies).hasSize(3);
            assertThat(changes.webhook("w1").orElseThrow().told()).isEqualTo(1);
            assertThat(changes.webhook("w1").orElseThrow().failures()).isZero();
        }
    }

    @Test
    void waitsLongerAfterEachFailureUpToAnHour() {
        assertThat(WebhookSender.wait(0)).isEqualTo(Duration.ofSeconds(10));
        assertThat(WebhookSender.wait(1)).isEqualTo(Duration.ofSeconds(20));
        assertThat(WebhookSender.wait(100)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void sendsNothingToAPrivateNetworkUnlessAllowed() throws IOException {
        try (Listener listener = new Listener()) {
            for (String host : List.of("127.0.0.1", "localhost", "[::1]", "0.0.0.0", "2130706433")) {
                URI to = URI.create("http://" + host + ":" + listener.port() + "/told");
                assertThatThrownBy(() -> new Post(false).send(to, new byte[0], Map.of()))
                        .as(host)
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("private network");
            }
            assertThat(listener.bodies).isEmpty();
            assertThat(new Post(true).send(URI.create(listener.url()), new byte[] {1}, Map.of()))
                    .isEqualTo(204);
        }
    }

    @Test
    void takesOnlyAddressesOfWebServers() {
        assertThat(Post.fault("https://desk.example/told")).isNull();
        for (String no : List.of(
                "file:///etc/passwd",
                "desk",
                "http://",
                "ftp://desk.example",
                "https://a@desk.example",
                "http://a b")) {
            assertThat(Post.fault(no)).as(no).isNotNull();
        }
    }

    /** Puts invented changes into a ledger, past the program. */
    private static void change(LedgerAddress ledger, int first, int last) throws SQLException {
        try (Connection connection = TestDatabase.connect(ledger);
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO change VALUES (?, ?, 1, '2025-02-04T08:00:00.000Z', 'status', 's', 'c', 'r', 'the pier',"
                                + " 'single-origin', 'disputed', '')")) {
            for (int number = first; number <= last; number++) {
                insert.setInt(1, number);
                insert.setString(2, "id" + number);
                insert.executeUpdate();
            }
        }
    }
}
