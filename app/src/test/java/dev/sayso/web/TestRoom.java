package dev.sayso.web;

import dev.sayso.cli.FetchedFeeds;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.LedgerAddress;
import dev.sayso.ledger.ReadRun;
import dev.sayso.pipeline.ReadingPipeline;
import dev.sayso.report.Details;
import dev.sayso.report.InputProblem;
import dev.sayso.statement.PartyTable;
import dev.sayso.storyline.Reading;
import dev.sayso.watch.Manners;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** A reading room for a test, over a ledger of its own; real in every part. */
final class TestRoom implements AutoCloseable {

    static final Path EXAMPLE = Path.of("..", "examples", "ferry-fire", "manifest.csv");
    private static final String MAKER = "sayso test";

    /** Fetches from this machine, without a rest. */
    static final Feeds FEEDS =
            new FetchedFeeds(Manners.polite("sayso-test").pausing(Duration.ZERO).withPrivateNetworks());

    final Desk desk;
    final Server server;
    private final HttpClient client = HttpClient.newHttpClient();

    private TestRoom(Desk desk, Visitors visitors) {
        this.desk = desk;
        this.server = Server.start(desk, visitors, "127.0.0.1", 0);
    }

    /** A room over what these files hold. */
    static TestRoom of(LedgerAddress address, Path... files) throws IOException, InterruptedException {
        return of(address, ledger -> new LocalVisitors(), files);
    }

    /** The same for these visitors. */
    static TestRoom of(LedgerAddress address, Function<Ledger, Visitors> visitors, Path... files)
            throws IOException, InterruptedException {
        Ledger ledger = Ledger.open(address);
        if (files.length > 0) {
            List<String> paths = Stream.of(files).map(Path::toString).toList();
            new ReadRun(ledger, () -> ReadingPipeline.standard()::read, MAKER, new Strict())
                    .read(paths, Details.NONE, InputStream.nullInputStream());
        }
        TestRoom room =
                new TestRoom(new Desk(ledger, PartyTable.standard(), MAKER, TestRoom.FEEDS), visitors.apply(ledger));
        room.settle();
        return room;
    }

    /** Waits until lists have everything. */
    void settle() throws InterruptedException {
        desk.renewing().await(Duration.ofMinutes(2));
    }

    /** Everything must be readable. */
    static final class Strict implements ReadRun.Listener {

        @Override
        public void begin(int inputs) {}

        @Override
        public void problem(InputProblem problem) {
            throw new AssertionError(problem.message());
        }

        @Override
        public void read(Reading reading, int reports) {}

        @Override
        public void inputDone() {}
    }

    URI at(String address) {
        return server.address().resolve(address);
    }

    HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(address)), request -> {});
    }

    HttpResponse<String> post(String address, String form) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(at(address)).POST(HttpRequest.BodyPublishers.ofString(form)),
                request -> request.header("Content-Type", "application/x-www-form-urlencoded"));
    }

    HttpResponse<String> send(HttpRequest.Builder builder, Consumer<HttpRequest.Builder> more)
            throws IOException, InterruptedException {
        more.accept(builder);
        return client.send(builder.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
        desk.close();
    }
}
