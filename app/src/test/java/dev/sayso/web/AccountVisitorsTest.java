package dev.sayso.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.account.Account;
import dev.sayso.account.Key;
import dev.sayso.account.PasswordHash;
import dev.sayso.account.Role;
import dev.sayso.account.Secret;
import dev.sayso.ledger.LedgerAddress;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in to a room with accounts, and what each may do there. */
class AccountVisitorsTest {

    private static final String PASSWORD = "three lamps on the quay";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]+)\"");

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
        for (Role role : Role.values()) {
            room.desk.ledger().accounts().add(new Account(name(role), role), hash);
        }
    }

    @AfterAll
    static void close() {
        if (room != null) {
            room.close();
        }
    }

    private static String name(Role role) {
        return "Mara " + role;
    }

    /** A browser that has signed in: its cookie, and the token of a page that it was shown. */
    private record Signed(String cookie, String token) {}

    @Test
    void showsAStrangerNothingButTheWayIn() throws Exception {
        HttpResponse<String> page = room.get("/?page=1");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location")).contains("/sign-in?back=%2F%3Fpage%3D1");
        assertThat(page.body()).doesNotContain("ferry");
        for (Endpoint endpoint : Api.ENDPOINTS) {
            HttpRequest.Builder asked = HttpRequest.newBuilder(
                            room.at(Api.BASE + endpoint.path().replace("{id}", "x")))
                    .method(endpoint.method().name(), BodyPublishers.noBody());
            HttpResponse<String> answer = room.send(asked, r -> {});
            assertThat(answer.statusCode())
                    .as(endpoint.toString())
                    .isEqualTo(endpoint.method().equals(HandlerType.GET) ? 401 : 403);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(Problem.TYPE);
        }
        for (String authorization : List.of("Bearer x", "Bearer ", "Basic eDp5")) {
            assertThat(api("/", r -> r.header("Authorization", authorization)).statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void signsInAndOut() throws Exception {
        Signed mara = signIn(name(Role.READ), PASSWORD);
        HttpResponse<String> page = room.send(HttpRequest.newBuilder(room.at("/")), with(mara.cookie));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Mara read", "16 reports");
        assertThat(post("/account", mara, Map.of()).statusCode()).isEqualTo(303);
        assertThat(room.send(HttpRequest.newBuilder(room.at("/")), with(mara.cookie))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void tellsNoStrangerWhichNamesThereAre() throws Exception {
        HttpResponse<String> wrong = tried(name(Role.READ), "not the password");
        HttpResponse<String> unknown = tried("Nobody Here", "not the password");
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("do not belong together");
        assertThat(unknown.body().replace("Nobody Here", "").replaceAll(TOKEN.pattern(), ""))
                .isEqualTo(wrong.body().replace(name(Role.READ), "").replaceAll(TOKEN.pattern(), ""));
    }

    @Test
    void cookiesAreKeptFromScriptsAndOtherSites() throws Exception {
        HttpResponse<String> signed = tried(name(Role.READ), PASSWORD);
        assertThat(signed.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("sayso-session=")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=43200"));
    }

    @Test
    void refusesWhatComesFromNoPageOfItsOwn() throws Exception {
        Signed mara = signIn(name(Role.ADMIN), PASSWORD);
        Signed withoutToken = new Signed(mara.cookie, "");
        Signed withAnothers = new Signed(mara.cookie, signIn(name(Role.REVIEW), PASSWORD).token);
        for (Signed forged : List.of(withoutToken, withAnothers)) {
            assertThat(post("/account", forged, Map.of()).statusCode()).isEqualTo(403);
            assertThat(send("POST", "/checks", "", forged).statusCode()).isEqualTo(403);
        }
        HttpRequest.Builder foreign = form("/account", Map.of("csrf", mara.token));
        for (Map.Entry<String, String> header : Map.of(
                        "Origin", "https://elsewhere.example", "Sec-Fetch-Site", "cross-site")
                .entrySet()) {
            HttpResponse<String> answer = room.send(foreign.copy(), r -> {
                r.header("Cookie", mara.cookie);
                r.header(header.getKey(), header.getValue());
            });
            assertThat(answer.statusCode()).as(header.toString()).isEqualTo(403);
        }
        assertThat(room.send(form("/sign-in", Map.of("name", name(Role.READ), "password", PASSWORD)), r -> {})
                        .statusCode())
                .isEqualTo(403);
        assertThat(send("POST", "/checks", "", mara).statusCode()).isEqualTo(202);
    }

    @Test
    void everyFormThatDoesSomethingCarriesAToken() throws Exception {
        Signed mara = signIn(name(Role.ADMIN), PASSWORD);
        for (String address : List.of("/", "/account")) {
            String page = room.send(HttpRequest.newBuilder(room.at(address)), with(mara.cookie))
                    .body();
            Matcher form = Pattern.compile(
                            "<form[^>]*method=\"?post.*?</form>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE)
                    .matcher(page);
            while (form.find()) {
                assertThat(form.group()).contains("name=\"csrf\" value=\"" + mara.token + "\"");
            }
        }
    }

    @Test
    void eachRoleMayDoWhatItsRoutesSayAndNoMore() throws Exception {
        for (Role role : Role.values()) {
            Secret token = token(role);
            Signed browser = signIn(name(role), PASSWORD);
            for (Endpoint endpoint : Api.ENDPOINTS) {
                String path = endpoint.path().replace("{id}", "x");
                if (path.equals("/checks") && role == Role.ADMIN) {
                    continue; // it takes its time, and is done in another test
                }
                int byToken = room.send(
                                HttpRequest.newBuilder(room.at(Api.BASE + path))
                                        .method(endpoint.method().name(), BodyPublishers.noBody()),
                                r -> r.header("Authorization", "Bearer " + token.words()))
                        .statusCode();
                int byBrowser =
                        send(endpoint.method().name(), path, "", browser).statusCode();
                if (role.covers(endpoint.role())) {
                    assertThat(byToken).as(role + " " + endpoint).isIn(200, 400, 404);
                } else {
                    assertThat(byToken).as(role + " " + endpoint).isEqualTo(403);
                }
                assertThat(byBrowser).as(role + " " + endpoint).isEqualTo(byToken);
            }
        }
    }

    @Test
    void nobodyActsUnderAnothersName() throws Exception {
        Secret token = token(Role.REVIEW);
        String act = "{\"kind\":\"grade\",\"party\":\"Port Office\",\"grade\":\"B\",\"reason\":\"log book\"%s}";
        HttpRequest.Builder forged = HttpRequest.newBuilder(room.at(Api.BASE + "/review/acts"))
                .POST(BodyPublishers.ofString(act.formatted(",\"by\":\"Jon Weir\"")));
        assertThat(room.send(forged, r -> r.header("Authorization", "Bearer " + token.words()))
                        .statusCode())
                .isEqualTo(400);
        HttpRequest.Builder own = HttpRequest.newBuilder(room.at(Api.BASE + "/review/acts"))
                .POST(BodyPublishers.ofString(act.formatted("")));
        HttpResponse<String> kept = room.send(own, r -> r.header("Authorization", "Bearer " + token.words()));
        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(kept.body()).contains("\"by\":\"Mara review\"");
    }

    @Test
    void whatHappensToAnAccountHoldsAtOnce() throws Exception {
        Account jon = new Account("Jon Weir", Role.ADMIN);
        room.desk.ledger().accounts().add(jon, PasswordHash.of(PASSWORD));
        Signed browser = signIn("jon weir", PASSWORD);
        assertThat(send("GET", "/webhooks", "", browser).statusCode()).isEqualTo(200);
        room.desk.ledger().accounts().change("Jon Weir", Role.READ);
        assertThat(send("GET", "/webhooks", "", browser).statusCode()).isEqualTo(403);
        room.desk.ledger().accounts().remove("Jon Weir");
        assertThat(send("GET", "/storylines", "", browser).statusCode()).isEqualTo(401);
    }

    @Test
    void aSessionEnds() throws Exception {
        Account mara = new Account(name(Role.READ), Role.READ);
        Secret ended = room.desk.ledger().accounts().open(mara, Key.Kind.SESSION, Role.READ, "", Duration.ofMillis(1));
        Thread.sleep(5);
        Signed browser = new Signed("sayso-session=" + ended.words(), "");
        assertThat(room.send(HttpRequest.newBuilder(room.at("/")), with(browser.cookie))
                        .statusCode())
                .isEqualTo(303);
        assertThat(send("GET", "/storylines", "", browser).statusCode()).isEqualTo(401);
    }

    @Test
    void aPasswordCannotBeTriedAtWill() throws Exception {
        for (int i = 0; i < SignIns.OF_ONE_AT_ONE_PLACE; i++) {
            assertThat(tried("Someone Else", "guess number " + i).statusCode()).isEqualTo(401);
        }
        assertThat(tried("Someone Else", "one guess more").statusCode()).isEqualTo(429);
        assertThat(tried("SOMEONE ELSE", PASSWORD).statusCode()).isEqualTo(429);
        assertThat(tried(name(Role.READ), PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void leadsToNoOtherSiteAfterSigningIn() throws Exception {
        for (String elsewhere : List.of("//evil.example", "https://evil.example", "/\\evil.example", "\\evil")) {
            String page = room.get("/sign-in?back=" + encoded(elsewhere)).body();
            assertThat(page).contains("name=\"back\" value=\"/\"");
        }
        assertThat(room.get("/sign-in?back=" + encoded("/reports/1b9c")).body())
                .contains("name=\"back\" value=\"/reports/1b9c\"");
    }

    private static Secret token(Role role) {
        return room.desk
                .ledger()
                .accounts()
                .open(new Account(name(role), role), Key.Kind.TOKEN, role, "test", Duration.ofHours(1));
    }

    private static Consumer<HttpRequest.Builder> with(String cookie) {
        return request -> request.header("Cookie", cookie);
    }

    private static HttpResponse<String> api(String path, Consumer<HttpRequest.Builder> more)
            throws IOException, InterruptedException {
        return room.send(HttpRequest.newBuilder(room.at(Api.BASE + path)), more);
    }

    private static HttpResponse<String> send(String method, String path, String body, Signed signed)
            throws IOException, InterruptedException {
        return room.send(
                HttpRequest.newBuilder(room.at(Api.BASE + path)).method(method, BodyPublishers.ofString(body)), r -> {
                    r.header("Cookie", signed.cookie);
                    if (!signed.token.isEmpty()) {
                        r.header(AccountVisitors.HEADER, signed.token);
                    }
                });
    }

    private static HttpRequest.Builder form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(room.at(path))
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    private static HttpResponse<String> post(String path, Signed signed, Map<String, String> fields)
            throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(fields);
        all.put("csrf", signed.token);
        return room.send(form(path, all), with(signed.cookie));
    }

    private static HttpResponse<String> tried(String name, String password) throws IOException, InterruptedException {
        HttpResponse<String> page = room.get("/sign-in");
        String cookie = cookie(page, "sayso-form");
        return room.send(
                form(
                        "/sign-in",
                        Map.of(
                                "name",
                                name,
                                "password",
                                password,
                                "csrf",
                                token(page).orElseThrow())),
                with(cookie));
    }

    private static Signed signIn(String name, String password) throws IOException, InterruptedException {
        HttpResponse<String> signed = tried(name, password);
        assertThat(signed.statusCode()).as(signed.body()).isEqualTo(303);
        String cookie = cookie(signed, "sayso-session");
        HttpResponse<String> page = room.send(HttpRequest.newBuilder(room.at("/account")), with(cookie));
        return new Signed(cookie, token(page).orElseThrow());
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(c -> c.startsWith(name + "="))
                .map(c -> c.replaceFirst(";.*", ""))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> token(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        return token.find() ? Optional.of(token.group(1)) : Optional.empty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
