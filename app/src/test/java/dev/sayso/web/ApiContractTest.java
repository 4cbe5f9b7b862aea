package dev.sayso.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.sayso.ledger.LedgerAddress;
import dev.sayso.ledger.SearchQuery;
import dev.sayso.web.Description.Operation;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Holds the API's description and the running server against one another, over every path, on the example story. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApiContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @TempDir
    private static Path folder = Path.of("");

    private static TestRoom room;
    private static Description description;
    /** Which answers were seen: operation and status. */
    private static final Set<String> SEEN = new TreeSet<>();

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        room = TestRoom.of(new LedgerAddress.Folder(folder.resolve("ledger")), TestRoom.EXAMPLE);
        description = Description.of(room.get(Api.BASE + "/openapi.yaml").body());
        while (room.desk.likeness().find(SearchQuery.of("quay", 1)).isEmpty()) {
            Thread.sleep(100); // statements are being prepared to be compared
        }
    }

    @AfterAll
    static void close() {
        if (room != null) {
            room.close();
        }
    }

    @Test
    void describesEveryRouteAndNoOther() {
        assertThat(description.operations())
                .extracting(Operation::toString)
                .containsExactlyInAnyOrderElementsOf(Api.ENDPOINTS.stream()
                        .map(e -> e.method() + " " + e.path())
                        .toList());
        assertThat(description.operations()).extracting(Operation::id).doesNotHaveDuplicates();
        for (Operation operation : description.operations()) {
            List<String> inPath = new ArrayList<>();
            for (JsonNode parameter : description.parameters(operation)) {
                if (parameter.get("in").asText().equals("path")) {
                    inPath.add("{" + parameter.get("name").asText() + "}");
                }
            }
            assertThat(Pattern.compile("\\{[^}]*}")
                            .matcher(operation.path())
                            .results()
                            .map(MatchResult::group))
                    .as(operation.toString())
                    .containsExactlyElementsOf(inPath);
        }
    }

    @Test
    @Order(1)
    void answersEveryViewAsDescribedWithEveryParameter() throws IOException, InterruptedException {
        Map<String, String> ids = ids();
        for (Operation operation : description.operations()) {
            if (!operation.method().equals("GET")
                    || operation.path().startsWith("/jobs")
                    || operation.id().equals("act")) {
                continue; // these are asked for where they are made
            }
            String path = path(operation, ids) + needed(description.parameters(operation), ids);
            JsonNode whole = answered(operation, path, 200);
            for (JsonNode parameter : description.parameters(operation)) {
                if (parameter.get("in").asText().equals("query")) {
                    answered(operation, path + (path.contains("?") ? "&" : "?") + sample(parameter, ids), 200);
                }
            }
            if (whole.path("schema").asText().equals("page/1")
                    && !operation.id().equals("acts")) {
                assertThat(whole.get("items").size()).as(operation.toString()).isPositive();
            }
        }
    }

    @Test
    @Order(2)
    void leadsFromPageToPageThroughAllOfAList() throws IOException, InterruptedException {
        Operation claims = description.operation("claims");
        Set<String> all = new TreeSet<>();
        String next = Api.BASE + "/claims?size=7";
        int pages = 0;
        while (!next.isEmpty()) {
            JsonNode page = answered(claims, next.substring(Api.BASE.length()), 200);
            page.get("items").forEach(c -> all.add(c.get("id").asText()));
            next = page.get("next").asText("");
            next = next.equals("null") ? "" : next;
            pages++;
        }
        JsonNode whole = answered(claims, "/claims?size=200", 200);
        assertThat(pages).isGreaterThan(2);
        assertThat(all).hasSameSizeAs(whole.get("items"));
    }

    @Test
    @Order(3)
    void decidesAndTakesBack() throws IOException, InterruptedException {
        Map<String, String> ids = ids();
        Operation doing = description.operation("do");
        ObjectNode grade = act("grade").put("party", "Port Office").put("grade", "b");
        JsonNode done = sent(doing, "/review/acts", grade, 201);
        String id = done.get("act").asText();
        assertThat(answered(description.operation("act"), "/review/acts/" + id, 200))
                .isEqualTo(done);
        assertThat(done.get("grade").asText()).isEqualTo("B");

        ObjectNode late =
                act("grade").put("party", "Port Office").put("grade", "C").put("after", "none");
        assertThat(sent(doing, "/review/acts", late, 409).get("detail").asText())
                .contains("Mara Lind");

        Operation undo = description.operation("undo");
        ObjectNode back = NODES.objectNode().put("reason", "wrong party").put("by", "Jon Weir");
        JsonNode undone = sent(undo, "/review/acts/" + id + "/undo", back, 201);
        assertThat(undone.get("kind").asText()).isEqualTo("undo");
        assertThat(answered(description.operation("act"), "/review/acts/" + id, 200)
                        .get("inEffect")
                        .asBoolean())
                .isFalse();
        assertThat(answered(description.operation("acts"), "/review/acts?on=" + id, 200)
                        .get("items"))
                .hasSize(1);

        ObjectNode note = act("note").put("text", "seen on the quay");
        note.putArray("statements").add(ids.get("statement"));
        sent(doing, "/review/acts", note, 201);
        ObjectNode correct = act("correct");
        correct.putArray("statements").add(ids.get("statement"));
        correct.putObject("correction")
                .put("stance", "denies")
                .putArray("sources")
                .add("Harbour Watch");
        assertThat(sent(doing, "/review/acts", correct, 201).get("corrects").toString())
                .contains("source", "stance");
        JsonNode claims = answered(
                description.operation("claimsOfStoryline"),
                "/storylines/" + ids.get("storyline") + "/claims?size=200",
                200);
        assertThat(claims.findValues("acts").toString()).contains("\"correct\"", "\"note\"");
    }

    @Test
    @Order(4)
    void readsWhatIsSentAndTellsWhatChanged() throws IOException, InterruptedException {
        ObjectNode report = NODES.objectNode()
                .put(
                        "text",
                        "Storm breaks Orrin pier\n\nThe Orrin Harbour Office said that the old pier had lost nine posts.")
                .put("outlet", "The Orrin Lamp")
                .put("published", "2025-02-04");
        JsonNode begun = sent(description.operation("read"), "/readings", report, 202);
        JsonNode done = finished(begun);
        assertThat(done.get("state").asText()).as(done.toString()).isEqualTo("done");
        assertThat(done.at("/results/0/stored").asText()).isEqualTo("added");
        JsonNode changes = answered(description.operation("changes"), "/changes", 200);
        assertThat(changes.get("changes").findValuesAsText("kind")).contains("new-claim");
        String after = changes.get("after").asText();
        assertThat(answered(description.operation("changes"), "/changes?after=" + after, 200)
                        .get("changes"))
                .isEmpty();
        try (TestFeed feed = new TestFeed()) {
            ObjectNode named = NODES.objectNode().put("feed", feed.address().toString());
            JsonNode read = finished(sent(description.operation("readFeed"), "/readings/feed", named, 202));
            assertThat(read.get("results").findValuesAsText("kind"))
                    .containsExactlyInAnyOrder("report", "report", "problem");
            assertThat(read.get("all").asInt()).isEqualTo(3);
        }
        assertThat(finished(sent(description.operation("check"), "/checks", null, 202))
                        .get("state")
                        .asText())
                .isEqualTo("done");
    }

    @Test
    @Order(5)
    void feedsAreWhatFeedReadersTake() throws IOException, InterruptedException, FeedException {
        for (String address : List.of("/changes.atom", "/changes.atom?report=" + ids().get("report"))) {
            HttpResponse<String> answer = room.get(Api.BASE + address);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
            SyndFeed feed = new SyndFeedInput().build(new StringReader(answer.body()));
            assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
            assertThat(feed.getUri()).endsWith(address);
            assertThat(feed.getTitle()).startsWith("What changed");
            assertThat(feed.getPublishedDate()).isNotNull();
            assertThat(feed.getEntries()).allSatisfy(entry -> {
                assertThat(entry.getUri()).startsWith("urn:uuid:");
                assertThat(entry.getLink()).contains("/claims/");
                assertThat(entry.getUpdatedDate()).isNotNull();
                assertThat(entry.getTitle()).isNotBlank();
            });
        }
    }

    @Test
    @Order(6)
    void keepsWebhooks() throws IOException, InterruptedException {
        Operation add = description.operation("addWebhook");
        JsonNode added = sent(add, "/webhooks", NODES.objectNode().put("url", "https://desk.example/told"), 201);
        assertThat(added.get("secret").asText()).hasSize(43);
        JsonNode listed = answered(description.operation("webhooks"), "/webhooks", 200);
        assertThat(listed.get("webhooks")).hasSize(1);
        assertThat(listed.toString()).doesNotContain(added.get("secret").asText());
        sent(add, "/webhooks", NODES.objectNode().put("url", "file:///etc/hosts"), 400);
        Operation remove = description.operation("removeWebhook");
        String path = "/webhooks/" + added.get("id").asText();
        checked(
                remove,
                room.send(HttpRequest.newBuilder(room.at(Api.BASE + path)).DELETE(), r -> {}),
                204);
        checked(
                remove,
                room.send(HttpRequest.newBuilder(room.at(Api.BASE + path)).DELETE(), r -> {}),
                404);
    }

    @Test
    @Order(7)
    void saysSameWhereNothingChanged() throws IOException, InterruptedException {
        for (Endpoint endpoint : Api.ENDPOINTS) {
            if (endpoint.ofTheLedger() && !endpoint.path().contains("{")) {
                String address = Api.BASE + endpoint.path();
                String tag = room.get(address).headers().firstValue("ETag").orElseThrow();
                HttpResponse<String> again =
                        room.send(HttpRequest.newBuilder(room.at(address)), r -> r.header("If-None-Match", tag));
                assertThat(again.statusCode()).as(address).isEqualTo(304);
                assertThat(again.body()).isEmpty();
            }
        }
    }

    @Test
    @Order(8)
    void everyFailureIsAProblem() throws IOException, InterruptedException {
        for (Operation operation : description.operations()) {
            if (operation.path().contains("{id}") && operation.method().equals("GET")) {
                answered(operation, operation.path().replace("{id}", "%3Cscript%3E"), 404);
            }
        }
        answered(description.operation("storylines"), "/storylines?size=100000", 400);
        answered(description.operation("storylines"), "/storylines?page=0", 400);
        answered(description.operation("search"), "/search?status=true", 400);
        answered(description.operation("search"), "/search?said=tomorrow", 400);
        answered(description.operation("claim"), "/claims/x?as-of=tomorrow", 400);
        answered(description.operation("changes"), "/changes?after=-1", 400);
        Operation doing = description.operation("do");
        for (String body : List.of(
                "",
                "[]",
                "{",
                "{\"kind\":1}",
                "{\"kind\":\"rule\",\"reason\":\"x\"}",
                "{\"kind\":\"note\",\"x\":1}",
                "{\"kind\":\"note\",\"reason\":\"x\",\"by\":\"x\",\"text\":\"x\",\"statements\":[\"none\"]}",
                "{\"kind\":\"grade\",\"reason\":\"x\",\"by\":\"x\",\"grade\":\"Z\",\"party\":\"x\"}",
                "{\"kind\":\"grade\",\"reason\":\"x\",\"grade\":\"A\",\"party\":\"x\"}",
                "{\"kind\":\"grade\",\"by\":\"x\",\"grade\":\"A\",\"party\":\"x\"}")) {
            checked(doing, posted("/review/acts", "application/json", body), 400);
        }
        Operation reading = description.operation("read");
        checked(reading, posted("/readings", "text/plain", "x"), 400);
        checked(reading, posted("/readings", "application/json", "{\"text\":\"\"}"), 400);
        checked(
                description.operation("readFeed"),
                posted("/readings/feed", "application/json", "{\"feed\":\"ftp://quay.example/feed\"}"),
                400);
        assertProblem(room.get(Api.BASE + "/nowhere"), 404);
        assertProblem(
                room.send(
                        HttpRequest.newBuilder(room.at(Api.BASE + "/storylines"))
                                .DELETE(),
                        r -> {}),
                405);
        assertProblem(
                room.send(
                        HttpRequest.newBuilder(room.at(Api.BASE + "/checks")).POST(BodyPublishers.noBody()),
                        r -> r.header("Origin", "https://elsewhere.example")),
                403);
    }

    /** A name that leads to this machine may be somebody else's, whose pages would then be this room's neighbours. */
    @Test
    void isSpokenToByItsOwnNameOnly() throws IOException {
        for (String host : List.of("evil.example", "evil.example:" + room.server.port(), "localhost.evil.example")) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), room.server.port())) {
                String asked = "GET " + Api.BASE + "/ HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
                socket.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer).as(host).startsWith("HTTP/1.1 403").contains(Problem.TYPE);
            }
        }
    }

    @Test
    @Order(9)
    void everyAnswerThatIsDescribedWasSeen() {
        Set<String> described = new TreeSet<>();
        for (Operation operation : description.operations()) {
            operation.words().get("responses").fieldNames().forEachRemaining(status -> {
                if (status.startsWith("2")) {
                    described.add(operation.id() + " " + status);
                }
            });
        }
        assertThat(SEEN).containsAll(described);
    }

    /** Ids of things that there are. */
    private static Map<String, String> ids() throws IOException, InterruptedException {
        Map<String, String> ids = new HashMap<>();
        JsonNode storylines = JSON.readTree(room.get(Api.BASE + "/storylines").body());
        for (JsonNode storyline : storylines.get("items")) {
            if (storyline.get("reports").asInt() > 2) {
                ids.put("storyline", storyline.get("id").asText());
            }
        }
        JsonNode claims = JSON.readTree(room.get(Api.BASE + "/storylines/" + ids.get("storyline") + "/claims")
                .body());
        JsonNode first = claims.at("/items/0");
        ids.put("claim", first.get("id").asText());
        ids.put("report", first.at("/statements/0/report").asText());
        ids.put("statement", first.at("/statements/0/statement").asText());
        return ids;
    }

    private static String path(Operation operation, Map<String, String> ids) {
        String kind = operation.path().startsWith("/storylines")
                ? "storyline"
                : operation.path().startsWith("/claims") ? "claim" : "report";
        return operation.path().replace("{id}", ids.get(kind));
    }

    private static String needed(List<JsonNode> parameters, Map<String, String> ids) {
        return parameters.stream()
                .filter(p -> p.get("in").asText().equals("query")
                        && p.path("required").asBoolean())
                .map(p -> sample(p, ids))
                .collect(Collectors.joining("&", "?", ""))
                .replaceFirst("^\\?$", "");
    }

    private static String sample(JsonNode parameter, Map<String, String> ids) {
        String name = parameter.get("name").asText();
        return name + "="
                + switch (name) {
                    case "page", "size" -> "1";
                    case "after" -> "0";
                    case "as-of", "known-by" -> "2030-01-01";
                    case "said", "happened" -> "2000-01-01..2040-01-01";
                    case "q" -> "ferry";
                    case "kind" -> parameter.at("/schema/enum/0").asText();
                    case "profile" -> "evidentiary";
                    case "like" -> "true&q=quay";
                    case "voice" -> "named";
                    case "name" -> "Corvane+Line";
                    case "source", "outlet" -> "a";
                    case "stance" -> "asserts";
                    case "status" -> "single-origin";
                    case "measure" -> "killed";
                    case "report" -> ids.get("report");
                    case "on" -> "x";
                    default -> throw new IllegalStateException("no sample for " + name);
                };
    }

    private static ObjectNode act(String kind) {
        return NODES.objectNode()
                .put("kind", kind)
                .put("reason", "as the log book says")
                .put("by", "Mara Lind");
    }

    private static JsonNode finished(JsonNode begun) throws IOException, InterruptedException {
        JsonNode job = begun;
        for (int i = 0;
                i < 600 && !Set.of("done", "failed").contains(job.get("state").asText());
                i++) {
            Thread.sleep(100);
            job = answered(
                    description.operation("job"), "/jobs/" + begun.get("id").asText(), 200);
        }
        return job;
    }

    private static JsonNode answered(Operation operation, String path, int status)
            throws IOException, InterruptedException {
        return checked(operation, room.get(Api.BASE + path), status);
    }

    private static JsonNode sent(Operation operation, String path, @Nullable JsonNode body, int status)
            throws IOException, InterruptedException {
        if (body != null && status < 300) {
            assertThat(description.faults(operation, body))
                    .as(operation + " takes " + body)
                    .isEmpty();
        }
        HttpResponse<String> answer = posted(path, "application/json", body == null ? "" : body.toString());
        JsonNode checked = checked(operation, answer, status);
        if (status == 201 || status == 202) {
            String location = answer.headers().firstValue("Location").orElse("none");
            if (!location.contains("/webhooks/")) {
                assertThat(room.get(location).statusCode()).as(location).isEqualTo(200);
            }
        }
        return checked;
    }

    private static HttpResponse<String> posted(String path, String type, String body)
            throws IOException, InterruptedException {
        return room.send(
                HttpRequest.newBuilder(room.at(Api.BASE + path)).POST(BodyPublishers.ofString(body)),
                r -> r.header("Content-Type", type));
    }

    /** Holds an answer against the description, and gives its body. */
    private static JsonNode checked(Operation operation, HttpResponse<String> answer, int status) throws IOException {
        String what = operation + " → " + answer.uri() + "\n" + answer.body();
        assertThat(answer.statusCode()).as(what).isEqualTo(status);
        JsonNode response = description.response(operation, status);
        assertThat(response.isMissingNode()).as(what).isFalse();
        SEEN.add(operation.id() + " " + status);
        response.path("headers")
                .fieldNames()
                .forEachRemaining(header -> assertThat(answer.headers().firstValue(header))
                        .as(header + " of " + what)
                        .isPresent());
        if (status == 204) {
            assertThat(answer.body()).isEmpty();
            return NODES.nullNode();
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        assertThat(type)
                .as(what)
                .isEqualTo(
                        status >= 400
                                ? Problem.TYPE
                                : response.get("content").fieldNames().next());
        JsonNode body = type.endsWith("json") ? JSON.readTree(answer.body()) : NODES.textNode(answer.body());
        assertThat(description.faults(response, type, body)).as(what).isEmpty();
        if (status >= 400) {
            assertThat(body.get("status").asInt()).isEqualTo(status);
        }
        return body;
    }

    private static void assertProblem(HttpResponse<String> answer, int status) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(Problem.TYPE);
        assertThat(JSON.readTree(answer.body()).get("status").asInt()).isEqualTo(status);
    }
}
