package dev.sayso.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.ledger.Ledger;
import dev.sayso.statement.PartyTable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With keys that the JDK's own tool makes. */
class TlsTest {

    private static final String PASSWORD = "kept by the desk";

    @TempDir
    private Path folder;

    @Test
    void speaksTlsByAKeyOfEitherForm() throws Exception {
        for (String algorithm : List.of("EC", "RSA")) {
            Path store = store(algorithm);
            KeyStore keys = Tls.ofPkcs12(store, PASSWORD).keys();
            Path certificate = pem(
                    "certificate" + algorithm,
                    "CERTIFICATE",
                    keys.getCertificate("desk").getEncoded());
            Path key = pem(
                    "key" + algorithm,
                    "PRIVATE KEY",
                    keys.getKey("desk", PASSWORD.toCharArray()).getEncoded());
            for (Tls tls : List.of(Tls.ofPkcs12(store, PASSWORD), Tls.ofPem(certificate, key))) {
                assertServes(tls, trusting(keys));
            }
        }
    }

    @Test
    void saysWhyAKeyCannotBeUsed() throws Exception {
        Path store = store("EC");
        assertThatThrownBy(() -> Tls.ofPkcs12(store, "another"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(store.toString());
        Path empty = Files.writeString(folder.resolve("empty"), "");
        assertThatThrownBy(() -> Tls.ofPem(empty, empty)).hasMessageContaining("BEGIN PRIVATE KEY");
        assertThatThrownBy(() -> Tls.ofPem(folder.resolve("none"), folder.resolve("none")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void assertServes(Tls tls, HttpClient client) throws IOException, InterruptedException {
        try (Desk desk = new Desk(
                        Ledger.open(folder.resolve("ledger")), PartyTable.standard(), "sayso test", TestRoom.FEEDS);
                Server server = Server.start(
                        desk,
                        new AccountVisitors(desk.ledger().accounts(), false),
                        new Opening("127.0.0.1", 0, tls, false))) {
            URI room = server.address();
            assertThat(room.getScheme()).isEqualTo("https");
            URI page = URI.create("https://localhost:" + room.getPort() + "/sign-in");
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                    .startsWith("__Host-sayso-form=")
                    .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/");
            URI plain = URI.create("http://127.0.0.1:" + room.getPort() + "/sign-in");
            assertThat(spoken(client, plain)).doesNotContain("password");
        }
    }

    /** What is answered to who speaks no TLS. */
    private static String spoken(HttpClient client, URI plain) throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(plain).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            return "";
        }
    }

    private Path store(String algorithm) throws IOException, InterruptedException {
        Path store = folder.resolve("desk" + algorithm + ".p12");
        Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process made = new ProcessBuilder(
                        tool.toString(),
                        "-genkeypair",
                        "-alias",
                        "desk",
                        "-keyalg",
                        algorithm,
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        return store;
    }

    private Path pem(String name, String kind, byte[] bytes) throws IOException {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return Files.writeString(
                folder.resolve(name), "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n");
    }

    private static HttpClient trusting(KeyStore keys) throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("desk", keys.getCertificate("desk"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }
}
