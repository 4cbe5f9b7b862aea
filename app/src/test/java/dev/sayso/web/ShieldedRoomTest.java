package dev.sayso.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.account.Role;
import dev.sayso.export.Profile;
import dev.sayso.ledger.LedgerAddress;
import dev.sayso.ledger.ReadRun;
import dev.sayso.pipeline.ReadingPipeline;
import dev.sayso.report.Details;
import dev.sayso.review.Act;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom the reading room names, to whom. */
class ShieldedRoomTest {

    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#]*)");
    private static final String NAMES = "(?s).*(anneliese|brandvold|andvo).*";

    @TempDir
    private static Path folder = Path.of("");

    private static TestRoom room;
    private static Role role = Role.READ;

    /** Somebody of the role that a test gives. */
    private static final class Somebody implements Visitors {
        @Override
        public void guard(Context context) {}

        @Override
        public Visitor of(Context context) {
            return new Visitor("Mara Lind", role, true);
        }
    }

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        Path first = reports(
                "first",
                line(
                        "Anneliese Brandvold is free",
                        "The hostage Anneliese Brandvold was freed on Monday after 40 days, Mayor Orla Finn said. “I was kept in a cellar,”"
                                + " Brandvold said. The harbour office said that 12 people were hurt when the pier at Sund fell.",
                        "Sund Post",
                        "3"),
                line(
                        "Woman freed at Sund",
                        "Mayor Orla Finn said on Tuesday that Anneliese Brandvold was well. Police said that 12 people were hurt when the pier"
                                + " at Sund fell. Jorun Askeland said the pier was old.",
                        "Lisk Herald",
                        "4"));
        room = TestRoom.of(new LedgerAddress.Folder(folder.resolve("ledger")), ledger -> new Somebody(), first);
        Path second = reports(
                "second",
                line(
                        "Brandvold speaks",
                        "Anneliese Brandvold said on Wednesday that she was kept in a cellar at Sund. Mayor Orla Finn said that Anneliese Brandvold was fed once a day. Police denied that 12 people were hurt"
                                + " when the pier at Sund fell. See https://sund.example/anneliese-brandvold for more.",
                        "Norland Wire",
                        "5"));
        new ReadRun(room.desk.ledger(), () -> ReadingPipeline.standard()::read, "sayso test", new TestRoom.Strict())
                .read(List.of(second.toString()), Details.NONE, InputStream.nullInputStream());
        room.settle();
    }

    @AfterAll
    static void close() {
        if (room != null) {
            room.close();
        }
    }

    private static Path reports(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve("brandvold-" + name + ".jsonl"), String.join("\n", lines) + "\n");
    }

    private static String line(String headline, String text, String outlet, String day) {
        return """
                {"headline": "%s", "text": "%s", "outlet": "%s", "url": "https://sund.example/brandvold/%s", "published": "2032-03-0%s"}""".formatted(headline, text, outlet, day, day);
    }

    /** All pages that links and forms lead to, all views of the API and its feeds: bodies by address. */
    private static Map<String, String> everything(String more) throws IOException, InterruptedException {
        Map<String, String> seen = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(
                "/",
                "/search?q=cellar",
                "/search?q=pier&like=yes",
                "/queue?kind=doubtful",
                "/queue?kind=stale-figure"));
        for (String path : apiPaths()) {
            open.add(path + (path.contains("?") ? "&" : "?") + more);
        }
        while (!open.isEmpty()) {
            String address = open.remove();
            if (!seen.containsKey(address) && !address.startsWith("/assets/")) {
                HttpResponse<String> answer = room.get(address);
                assertThat(answer.statusCode()).as(address).isIn(200, 303, 403, 404, 405);
                String body = answer.body() + answer.headers().map();
                seen.put(address, body);
                Matcher link = LINK.matcher(body);
                while (link.find()) {
                    open.add(link.group(1).replace("&amp;", "&"));
                }
                answer.headers().firstValue("Location").ifPresent(open::add);
            }
        }
        return seen;
    }

    private static List<String> apiPaths() {
        List<String> reports = room.desk.storylines().stream()
                .flatMap(s -> room.desk.reports(s.id()).stream())
                .toList();
        String storyline = room.desk.storylines().get(0).id();
        return Api.ENDPOINTS.stream()
                .filter(e -> e.method().equals(HandlerType.GET))
                .flatMap(e -> !e.path().contains("{id}")
                        ? List.of(e.path()).stream()
                        : e.path().startsWith("/reports/")
                                ? reports.stream().map(id -> e.path().replace("{id}", id))
                                : List.of(e.path().replace("{id}", storyline)).stream())
                .map(path -> Api.BASE + path)
                .toList();
    }

    @Test
    void namesNobodyToAPlainReader() throws IOException, InterruptedException {
        role = Role.READ;
        Map<String, String> seen = everything("size=200");
        assertThat(seen.keySet())
                .anyMatch(a -> a.startsWith("/reports/"))
                .anyMatch(a -> a.contains("/claims/"))
                .anyMatch(a -> a.contains("/statements/"))
                .anyMatch(a -> a.startsWith("/sources/of"));
        assertThat(seen.get(Api.BASE + "/changes?size=200")).contains("new-claim", "[shielded person 1]");
        assertThat(seen.get(Api.BASE + "/changes.atom?size=200")).contains("[shielded person 1]");
        assertThat(seen.get("/")).contains("[shielded person 1]");
        seen.forEach((address, body) ->
                assertThat(body.toLowerCase(Locale.ROOT)).as(address).doesNotMatch(NAMES));
    }

    @Test
    void namesNobodyToReviewersEitherUnlessTheyAsk() throws IOException, InterruptedException {
        role = Role.REVIEW;
        everything("size=200")
                .forEach((address, body) ->
                        assertThat(body.toLowerCase(Locale.ROOT)).as(address).doesNotMatch(NAMES));
        HttpResponse<String> asked = room.post("/names", "names=shown&back=/sources");
        assertThat(asked.headers().firstValue("Location")).hasValue("/sources");
        String cookie = asked.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        assertThat(get("/", cookie)).contains("Anneliese Brandvold is free", "Names of shielded people are shown");
        assertThat(get("/sources", cookie)).contains("Anneliese Brandvold");
        assertThat(get("/sources/of?name=Anneliese+Brandvold", cookie)).contains("cellar");
        assertThat(get("/search?q=brandvold", cookie)).contains("class=\"row hit\"");
        for (String path : List.of("/storylines", "/changes", "/changes.atom", "/search?q=brandvold")) {
            String address = Api.BASE + path + (path.contains("?") ? "&" : "?") + "profile=evidentiary";
            assertThat(room.get(address).body()).as(address).contains("Brandvold");
            role = Role.READ;
            assertThat(room.get(address).statusCode()).as(address).isEqualTo(403);
            assertThat(get("/", cookie)).doesNotContain("Brandvold");
            role = Role.REVIEW;
        }
    }

    private static String get(String address, String cookie) throws IOException, InterruptedException {
        return room.send(HttpRequest.newBuilder(room.at(address)), r -> r.header("Cookie", cookie))
                .body();
    }

    @Test
    void findsNobodyByAName() throws IOException, InterruptedException {
        role = Role.READ;
        for (String query : List.of("q=brandvold", "q=brandv*", "q=%22anneliese+brandvold%22", "source=andvo")) {
            assertThat(room.get("/search?" + query).body()).as(query).doesNotContain("class=\"row hit\"");
            assertThat(room.get(Api.BASE + "/search?" + query).body()).as(query).contains("\"items\":[]");
        }
        assertThat(room.get("/search?q=cellar").body()).contains("class=\"row hit\"", "[shielded person 1]");
        assertThat(room.get("/sources/of?name=Anneliese+Brandvold").statusCode())
                .isEqualTo(404);
    }

    @Test
    void shieldsAndLiftsAtOnceAndKeepsBothInTheLog() throws IOException, InterruptedException {
        role = Role.REVIEW;
        String page = "/sources/of?name=" + URLEncoder.encode("Jorun Askeland", StandardCharsets.UTF_8);
        assertThat(room.get(page).body()).contains("the pier was old");
        String storyline = Address.storyline(room.desk.storylines().stream()
                .filter(s -> room.desk
                        .storyline(s.id(), Times.NOW, Profile.EVIDENTIARY)
                        .orElseThrow()
                        .dossier()
                        .toString()
                        .contains("Askeland"))
                .findFirst()
                .orElseThrow()
                .id());
        assertThat(room.get(storyline).body()).contains("Askeland");
        HttpResponse<String> done =
                room.post("/sources/of", "act=shield&party=Jorun+Askeland&rule=minor&reason=a+child&seen=" + seen());
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(room.get(storyline).body()).doesNotContain("Askeland");
        assertThat(room.get("/acts").body()).contains("a child").doesNotContain("Askeland");
        room.settle();
        assertThat(room.get(storyline).body()).doesNotContain("Askeland");
        done = room.post("/sources/of", "act=lift&party=Jorun+Askeland&reason=is+of+age+after+all&seen=" + seen());
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(room.get(storyline).body()).contains("Askeland");
        assertThat(room.get("/acts").body()).contains("is of age after all", "Askeland");
        room.settle();
    }

    private static String seen() {
        List<Act> acts = room.desk.acts();
        return acts.isEmpty() ? "" : acts.get(acts.size() - 1).id();
    }
}
