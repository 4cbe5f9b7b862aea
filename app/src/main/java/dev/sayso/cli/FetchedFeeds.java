package dev.sayso.cli;

import dev.sayso.watch.Fetched;
import dev.sayso.watch.Manners;
import dev.sayso.watch.WatchException;
import dev.sayso.watch.WatchSink;
import dev.sayso.watch.Watcher;
import dev.sayso.web.Feeds;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fetches feeds for the reading room as {@code sayso watch --once} does, and remembers nothing. */
public final class FetchedFeeds implements Feeds {

    private final Manners manners;

    public FetchedFeeds(Manners manners) {
        this.manners = manners;
    }

    @Override
    public void fetch(URI feed, Sink sink) {
        try {
            Path folder = Files.createTempDirectory("sayso-feed");
            try (Watcher watcher = new Watcher(folder.resolve("journal"), manners, new Handing(sink))) {
                watcher.run(List.of(feed), () -> !Thread.currentThread().isInterrupted(), true);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new WatchException("There is no room to note what was fetched: " + e, e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** Hands on what the watcher brings. */
    private record Handing(Sink sink) implements WatchSink {

        @Override
        public boolean has(URI address) {
            return sink.has(address);
        }

        @Override
        public void found(int pages) {
            sink.found(pages);
        }

        @Override
        public void page(URI address, @Nullable String published, Fetched fetched) {
            sink.page(WatchRun.input(address, published, fetched));
        }

        @Override
        public void problem(URI address, String reason, boolean givenUp) {
            sink.problem(address, reason);
        }
    }
}
