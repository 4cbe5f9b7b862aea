package dev.sayso.cli;

import dev.sayso.ledger.Ledger;
import dev.sayso.statement.PartyTable;
import dev.sayso.statement.PartyTableException;
import dev.sayso.web.Desk;
import dev.sayso.web.LocalVisitors;
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
        description = "Opens the reading room: the ledger as pages for a browser on this machine.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Ctrl+C closes it.", "", "Example:", "  sayso serve --port 8080"})
final class ServeCommand implements Callable<Integer> {

    private static final String HERE = "127.0.0.1";
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

    @Override
    public Integer call() throws PartyTableException, InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port is from 0 to " + LAST_PORT + ", not " + port);
        }
        PartyTable table = parties.table(ledger.address);
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopped, closed), "closing"));
        try (Desk desk = new Desk(Ledger.open(ledger.address), table, Version.nameAndNumber());
                Server server = Server.start(desk, new LocalVisitors(), HERE, port)) {
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
