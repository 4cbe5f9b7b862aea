package dev.sayso.cli;

import dev.sayso.ledger.Ledger;
import dev.sayso.statement.PartyTable;
import dev.sayso.statement.PartyTableException;
import dev.sayso.watch.Manners;
import dev.sayso.watch.Opml;
import dev.sayso.watch.WatchException;
import dev.sayso.watch.Watcher;
import dev.sayso.web.Alerts;
import dev.sayso.web.Desk;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sayso watch}: follows feeds and reads what is new in them into the ledger. */
@Command(
        name = "watch",
        description = "Follows feeds (RSS, Atom, JSON Feed, sitemaps) and reads what is new in them into the ledger.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  sayso watch feeds.opml                             until it is stopped; it goes on from there",
            "  sayso watch --once https://quay.example/feed.xml   what there is now",
            "",
            "It keeps to robots.txt, asks one host one thing at a time, and waits longer after each failure.",
            "Programs that were named as webhooks in the reading room are told what changes, as they are while it is open."
        })
final class WatchCommand implements Callable<Integer> {

    private static final int CLOSING_SECONDS = 20;
    private static final Duration LISTS = Duration.ofMinutes(30);
    private static final String JOURNAL = "watch.journal";

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Parameters(paramLabel = "FEED", arity = "1..*", description = "Addresses of feeds, and OPML files that name some.")
    private List<String> feeds = List.of();

    @Option(names = "--once", description = "Stop when each feed was read and what is new in it.")
    private boolean once;

    @Option(names = "--minutes", paramLabel = "N", description = "Stop after so many minutes.")
    private @Nullable Long minutes;

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            defaultValue = "15",
            description = "How long after reading a feed it is read again (default: 15).")
    private long every = 15;

    @Option(
            names = "--allow-private",
            description =
                    "Also read addresses of private networks and of this machine, which others may have put into a feed.")
    private boolean allowPrivate;

    @Option(
            names = "--pause",
            paramLabel = "MILLISECONDS",
            defaultValue = "3000",
            description = "Between two requests to one host, at least (default: 3000).")
    private long pause = 3000;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long an answer may take, its last byte included (default: 60).")
    private long timeout = 60;

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description =
                    "Where it is written down what was done (default: in the ledger's folder; a shared ledger has none).")
    private @Nullable Path journal;

    @Mixin
    private PartiesOption parties = new PartiesOption();

    @Option(
            names = "--webhooks-to-private-networks",
            description = "Programs in private networks, and on this machine, may be told of changes.")
    private boolean webhooksToPrivateNetworks;

    @Override
    public Integer call() throws PartyTableException {
        List<URI> followed = new ArrayList<>();
        feeds.forEach(feed -> followed.addAll(feeds(feed)));
        Path file = journal != null
                ? journal
                : ledger.address
                        .folder()
                        .map(folder -> folder.resolve(JOURNAL))
                        .orElseThrow(() -> usage("a shared ledger has no folder: name a file with --journal"));
        if (every < 0 || pause < 0 || timeout < 1) {
            throw usage("--every and --pause are not negative, and --timeout is at least 1");
        }
        Manners polite = polite().every(Duration.ofMinutes(every))
                .pausing(Duration.ofMillis(pause))
                .within(Duration.ofSeconds(timeout));
        long end = minutes == null
                ? Long.MAX_VALUE
                : System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
        AtomicBoolean stopped = new AtomicBoolean();
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopped, closed), "closing"));
        PrintWriter err = spec.commandLine().getErr();
        Manners manners = allowPrivate ? polite.withPrivateNetworks() : polite;
        PartyTable table = parties.table(ledger.address);
        try (Ledger opened = Ledger.open(ledger.address)) {
            WatchRun run = new WatchRun(opened, spec.commandLine().getOut(), err);
            Runnable watch = () -> {
                try (Watcher watcher = new Watcher(file, manners, run)) {
                    watcher.run(followed, () -> !stopped.get() && System.nanoTime() < end, once);
                }
            };
            if (opened.changes().webhooks().isEmpty()) {
                watch.run();
            } else {
                telling(table, manners, stopped, watch);
            }
            err.println(run.summary());
            return run.allRead() ? 0 : 1;
        } finally {
            closed.countDown();
        }
    }

    /** Does something, and tells webhooks meanwhile, and in the end, what changes. */
    private void telling(PartyTable table, Manners manners, AtomicBoolean stopped, Runnable work) {
        try (Desk desk = new Desk(
                        Ledger.open(ledger.address), table, Version.nameAndNumber(), new FetchedFeeds(manners));
                Alerts alerts = Alerts.start(desk, webhooksToPrivateNetworks)) {
            work.run();
            if (!stopped.get()) {
                alerts.tell(LISTS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How servers are asked, by this program's name. */
    static Manners polite() {
        return Manners.polite(Version.nameAndNumber().replace(' ', '/'));
    }

    /** Lets what was begun be ended and written down before the process ends. */
    private static void stop(AtomicBoolean stopped, CountDownLatch closed) {
        stopped.set(true);
        try {
            closed.await(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<URI> feeds(String named) {
        try {
            return named.matches("(?i)https?://.+") ? List.of(URI.create(named)) : Opml.feeds(Path.of(named));
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new WatchException("The feeds in " + named + " cannot be read: " + e, e);
        }
    }

    private ParameterException usage(String mistake) {
        return new ParameterException(spec.commandLine(), mistake);
    }
}
