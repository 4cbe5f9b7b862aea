package dev.sayso.cli;

import dev.sayso.ledger.LedgerException;
import dev.sayso.statement.PartyTableException;
import dev.sayso.watch.WatchException;
import dev.sayso.web.PortException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a person is told when a command cannot be carried out. */
final class Failures {

    private Failures() {}

    /** A mistake in the command line: what it is, what may have been meant, and where help is. */
    static int usage(ParameterException mistake, String[] args) {
        CommandLine command = mistake.getCommandLine();
        command.getErr().println("sayso: " + mistake.getMessage());
        UnmatchedArgumentException.printSuggestions(mistake, command.getErr());
        command.getErr().println("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /**
     * A ledger, table, port or feed that cannot be used, and an output that nobody reads, are one sentence.
     *
     * @throws Exception anything else, which is a fault of the program
     */
    static int failed(Exception fault, CommandLine command, ParseResult parsed) throws Exception {
        if (fault instanceof LedgerException
                || fault instanceof PartyTableException
                || fault instanceof PortException
                || fault instanceof WatchException
                || fault instanceof ClosedOutputException) {
            command.getErr().println("sayso: " + fault.getMessage());
            return command.getCommandSpec().exitCodeOnExecutionException();
        }
        throw fault;
    }
}
