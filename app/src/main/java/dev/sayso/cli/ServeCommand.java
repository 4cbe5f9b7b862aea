package dev.sayso.cli;

import dev.sayso.ledger.Ledger;
import dev.sayso.statement.PartyTable;
import dev.sayso.statement.PartyTableException;
import dev.sayso.watch.Manners;
import dev.sayso.web.Desk;
import dev.sayso.web.Feeds;
import dev.sayso.web.Opening;
import dev.sayso.web.Server;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sayso serve}: opens the reading room. */
@Command(
        name = "serve",
        description = {
            "Opens the reading room: the ledger as pages for a browser, and for programs under /api/v1.",
            "Only this machine can reach it, unless --host says otherwise: then who may come in must have an account (sayso user).",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Ctrl+C closes it.",
            "",
            "Examples:",
            "  sayso serve --port 8080",
            "  sayso serve --host 0.0.0.0 --port 443 --tls-certificate desk.pem --tls-key desk.key",
            "  sayso serve --behind-proxy"
        })
final class ServeCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;
    private static final int PATIENCE = 10;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private PartiesOption parties = new PartiesOption();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "7297",
            description = "The port (default: 7297; 0 for any that is free).")
    private int port;

    @Option(
            names = "--feeds-from-private-networks",
            description = "Feeds that visitors name may lie in private networks, and on this machine.")
    private boolean feedsFromPrivateNetworks;

    @Mixin
    private OpeningOptions opening = new OpeningOptions();

    @Override
    public Integer call() throws PartyTableException, InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port is from 0 to " + LAST_PORT + ", not " + port);
        }
        PartyTable table = parties.table(ledger.address);
        Opening where = opening.opening(spec.commandLine(), port);
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopped, closed), "closing"));
        Manners polite = WatchCommand.polite();
        Feeds feeds = new FetchedFeeds(feedsFromPrivateNetworks ? polite.withPrivateNetworks() : polite);
        try (Desk desk = new Desk(Ledger.open(ledger.address), table, Version.nameAndNumber(), feeds);
                Server server = Server.start(desk, opening.visitors(spec.commandLine(), desk.ledger(), where), where)) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("The reading room is open at " + server.address() + " (Ctrl+C closes it)");
            stopped.await();
        } finally {
            closed.countDown();
        }
        return 0;
    }

    /** Lets what was begun be ended before the process ends. */
    private static void stop(CountDownLatch stopped, CountDownLatch closed) {
        stopped.countDown();
        try {
            closed.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
