package dev.sayso.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sayso.account.Account;
import dev.sayso.account.Key;
import dev.sayso.account.PasswordHash;
import dev.sayso.account.Role;
import dev.sayso.account.Secret;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.LedgerAddress;
import dev.sayso.statement.PartyTable;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Fifty readers and five reviewers at once on a real room, over HTTP on this machine: {@code ApiLoadTrial LEDGER [SECONDS [REVIEWERS]]}, on a copy of a
 * ledger, since the reviewers leave notes in it. Readers look at something every one to three seconds, reviewers keep a note every five to
 * ten. Prints how long answers took, by what was asked for.
 */
final class ApiLoadTrial {

    private static final int READERS = 50;
    private static final int BOUND_MILLIS = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI room;
    private final Secret token;
    private final Map<String, ConcurrentLinkedQueue<Long>> took = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    private final List<String> storylines = new ArrayList<>();
    private final List<String> reports = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();

    private ApiLoadTrial(URI room, Secret token) {
        this.room = room;
        this.token = token;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        LedgerAddress address = LedgerAddress.parse(arguments[0]);
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        int reviewers = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        try (Desk desk = new Desk(
                        Ledger.openExisting(address), PartyTable.standard(), "sayso load trial", TestRoom.FEEDS);
                Server server =
                        Server.start(desk, new AccountVisitors(desk.ledger().accounts(), false), "127.0.0.1", 0)) {
            desk.renewing().await(Duration.ofHours(1));
            Account mara = new Account("Mara Lind", Role.REVIEW);
            desk.ledger().accounts().add(mara, PasswordHash.of("three lamps on the quay"));
            Secret token =
                    desk.ledger().accounts().open(mara, Key.Kind.TOKEN, Role.REVIEW, "trial", Duration.ofHours(1));
            ApiLoadTrial trial = new ApiLoadTrial(server.address(), token);
            trial.gather();
            trial.run(seconds, reviewers);
            trial.print(System.out);
        }
    }

    /** What there is to look at. */
    private void gather() throws IOException, InterruptedException {
        for (JsonNode row :
                JSON.readTree(ask("gather", "/api/v1/storylines?size=200")).get("items")) {
            storylines.add(row.get("id").asText());
        }
        for (JsonNode hit :
                JSON.readTree(ask("gather", "/api/v1/reports?size=200")).get("items")) {
            reports.add(hit.get("id").asText());
        }
        for (JsonNode hit :
                JSON.readTree(ask("gather", "/api/v1/statements?size=200")).get("items")) {
            statements.add(hit.get("id").asText());
        }
        took.clear();
    }

    private void run(int seconds, int reviewers) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService people = Executors.newFixedThreadPool(READERS + reviewers);
        for (int i = 0; i < READERS + reviewers; i++) {
            Random random = new Random(i);
            boolean reviews = i >= READERS;
            people.execute(() -> act(random, reviews, end));
        }
        people.shutdown();
        people.awaitTermination(seconds + 120L, TimeUnit.SECONDS);
    }

    private void act(Random random, boolean reviews, long end) {
        try {
            while (System.nanoTime() < end) {
                Thread.sleep(reviews ? 5000 + random.nextInt(5000) : 1000 + random.nextInt(2000));
                if (reviews) {
                    note(random);
                } else {
                    read(random);
                }
            }
        } catch (IOException e) {
            errors.add(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(Random random) throws IOException, InterruptedException {
        switch (random.nextInt(7)) {
            case 0 -> ask("storylines page", "/");
            case 1 -> ask("report page", "/reports/" + one(reports, random));
            case 2 -> ask("report", "/api/v1/reports/" + one(reports, random));
            case 3 -> ask("claims of a storyline", "/api/v1/reports/" + one(reports, random) + "/storyline");
            case 4 ->
                ask(
                        "search",
                        "/api/v1/search?q="
                                + List.of("ferry", "police", "said", "two").get(random.nextInt(4)));
            case 5 -> ask("changes", "/api/v1/changes.atom");
            default -> ask("storylines", "/api/v1/storylines?page=" + (1 + random.nextInt(2)));
        }
    }

    private static String one(List<String> ids, Random random) {
        return ids.get(random.nextInt(ids.size()));
    }

    private String ask(String what, String path) throws IOException, InterruptedException {
        return timed(what, HttpRequest.newBuilder(room.resolve(path)).GET(), 200);
    }

    private void note(Random random) throws IOException, InterruptedException {
        String body = JSON.createObjectNode()
                .put("kind", "note")
                .put("text", "seen " + random.nextInt())
                .put("reason", "load trial")
                .set("statements", JSON.createArrayNode().add(one(statements, random)))
                .toString();
        timed(
                "note",
                HttpRequest.newBuilder(room.resolve("/api/v1/review/acts")).POST(BodyPublishers.ofString(body)),
                201);
    }

    private String timed(String what, HttpRequest.Builder request, int expected)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<String> answer = client.send(
                request.header("Authorization", "Bearer " + token.words()).build(),
                HttpResponse.BodyHandlers.ofString());
        took.computeIfAbsent(what, w -> new ConcurrentLinkedQueue<>())
                .add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        if (answer.statusCode() != expected) {
            errors.add(what + " " + answer.statusCode() + " " + answer.body().replaceAll("\\s+", " "));
        }
        return answer.body();
    }

    private void print(PrintStream out) {
        List<Long> all = new ArrayList<>();
        took.forEach((what, times) -> all.addAll(times));
        row(out, "all", all);
        took.keySet().stream().sorted().forEach(what -> row(out, what, new ArrayList<>(took.get(what))));
        out.println("errors " + errors.size());
        errors.stream().limit(5).forEach(e -> out.println("  " + e.substring(0, Math.min(300, e.length()))));
    }

    private static void row(PrintStream out, String what, List<Long> times) {
        Collections.sort(times);
        long within = times.stream().filter(t -> t < BOUND_MILLIS).count();
        out.printf(
                "%-24s %5d asked  median %5d ms  95%% %5d ms  longest %6d ms  %5.1f%% under %d ms%n",
                what,
                times.size(),
                times.get(times.size() / 2),
                times.get(Math.min(times.size() - 1, times.size() * 95 / 100)),
                times.get(times.size() - 1),
                100.0 * within / times.size(),
                BOUND_MILLIS);
    }
}
