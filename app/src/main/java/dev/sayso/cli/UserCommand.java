package dev.sayso.cli;

import dev.sayso.account.Account;
import dev.sayso.account.Key;
import dev.sayso.account.PasswordHash;
import dev.sayso.account.Role;
import dev.sayso.account.Secret;
import dev.sayso.ledger.Accounts;
import dev.sayso.ledger.Ledger;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sayso user}: who may use the ledger when it is served to others. */
@Command(
        name = "user",
        description = "Says who may use the ledger when it is served to others.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Roles: read looks at everything; review also decides and reads reports in; admin also sees to settings.",
            "",
            "Examples:",
            "  sayso user add \"Mara Lind\" --role review",
            "  sayso user password \"Mara Lind\" --password-file - < new-password",
            "  sayso user token \"Mara Lind\" --role read --label \"wall display\" --days 365"
        })
final class UserCommand {

    private static final int LONGEST_TOKEN_DAYS = 3660;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(description = "Adds an account.", mixinStandardHelpOptions = true)
    int add(
            @Mixin LedgerOption ledger,
            @Mixin PasswordOption password,
            @Parameters(paramLabel = "NAME", description = "As it will stand beside what this person decides.")
                    String name,
            @Option(names = "--role", required = true, paramLabel = "ROLE", description = "read, review or admin.")
                    String role) {
        return with("add", ledger, accounts -> {
            Account account = new Account(name, Role.of(role));
            if (accounts.named(account.name()).isPresent()) {
                throw new IllegalArgumentException("there is an account \"" + account.name() + "\" already");
            }
            if (!accounts.add(account, PasswordHash.of(password.read()))) {
                throw new IllegalArgumentException("there is an account \"" + account.name() + "\" already");
            }
            out().println("Added " + account.name() + " (" + account.role() + ")");
            return 0;
        });
    }

    @Command(description = "Prints the accounts and the tokens of programs.", mixinStandardHelpOptions = true)
    int list(@Mixin LedgerOption ledger) {
        return with("list", ledger, accounts -> {
            List<Key> tokens = accounts.tokens();
            for (Account account : accounts.all()) {
                out().println(account.name() + "  " + account.role());
                tokens.stream()
                        .filter(t -> t.account().equals(account))
                        .forEach(t -> out().println("  token " + id(t) + "  " + t.role() + "  until " + t.expires()
                                + (t.label().isEmpty() ? "" : "  " + t.label())));
            }
            return 0;
        });
    }

    @Command(description = "Gives an account another role, at once.", mixinStandardHelpOptions = true)
    int role(
            @Mixin LedgerOption ledger,
            @Parameters(paramLabel = "NAME", index = "0") String name,
            @Parameters(paramLabel = "ROLE", index = "1") String role) {
        return with(
                "role", ledger, accounts -> done(accounts.change(name, Role.of(role)), name, "is " + role + " now"));
    }

    @Command(description = "Gives an account another password and ends its sessions.", mixinStandardHelpOptions = true)
    int password(
            @Mixin LedgerOption ledger, @Mixin PasswordOption password, @Parameters(paramLabel = "NAME") String name) {
        return with("password", ledger, accounts -> {
            Account account = existing(accounts, name);
            return done(
                    accounts.change(name, PasswordHash.of(password.read())),
                    account.name(),
                    "has another password now");
        });
    }

    @Command(description = "Removes an account with its sessions and tokens.", mixinStandardHelpOptions = true)
    int remove(@Mixin LedgerOption ledger, @Parameters(paramLabel = "NAME") String name) {
        return with("remove", ledger, accounts -> done(accounts.remove(name), name, "is removed"));
    }

    @Command(
            description = "Makes a token by which a program may use the API as an account; it is shown once.",
            mixinStandardHelpOptions = true)
    int token(
            @Mixin LedgerOption ledger,
            @Parameters(paramLabel = "NAME") String name,
            @Option(
                            names = "--role",
                            paramLabel = "ROLE",
                            description = "What the program may do (default: read), never more than the account.")
                    @Nullable
                    String role,
            @Option(names = "--label", paramLabel = "TEXT", defaultValue = "", description = "What it is for.")
                    String label,
            @Option(
                            names = "--days",
                            paramLabel = "N",
                            defaultValue = "90",
                            description = "How long it lasts (default: 90 days).")
                    int days) {
        return with("token", ledger, accounts -> {
            if (days < 1 || days > LONGEST_TOKEN_DAYS) {
                throw new IllegalArgumentException(
                        "--days must be 1 to " + LONGEST_TOKEN_DAYS + ", not \"" + days + "\"");
            }
            Account account = existing(accounts, name);
            Role wanted = role == null ? Role.READ : Role.of(role);
            if (!account.role().covers(wanted)) {
                throw new IllegalArgumentException(
                        account.name() + " is " + account.role() + ": no token of it may " + wanted);
            }
            Secret secret = accounts.open(account, Key.Kind.TOKEN, wanted, label.strip(), Duration.ofDays(days));
            out().println(secret.words());
            return 0;
        });
    }

    @Command(description = "Ends a token, named as \"user list\" names it.", mixinStandardHelpOptions = true)
    int revoke(@Mixin LedgerOption ledger, @Parameters(paramLabel = "TOKEN") String token) {
        return with("revoke", ledger, accounts -> {
            List<Key> found = accounts.tokens().stream()
                    .filter(t -> !token.isEmpty() && t.hash().startsWith(token))
                    .toList();
            if (found.size() != 1) {
                throw new IllegalArgumentException(
                        (found.isEmpty() ? "no token begins" : "several tokens begin") + " with \"" + token + "\"");
            }
            accounts.close(found.get(0).hash());
            out().println("Token " + id(found.get(0)) + " is worth nothing now");
            return 0;
        });
    }

    /** The beginning of its hash: enough to tell tokens apart, and nothing to get in by. */
    private static String id(Key token) {
        return token.hash().substring(0, 12);
    }

    private static Account existing(Accounts accounts, String name) {
        return accounts.named(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no account \"" + name + "\""));
    }

    private int done(boolean done, String name, String what) {
        if (!done) {
            throw new IllegalArgumentException("there is no account \"" + name + "\"");
        }
        out().println(name + " " + what);
        return 0;
    }

    private int with(String verb, LedgerOption ledger, ToIntFunction<Accounts> work) {
        try (Ledger opened = Ledger.openExisting(ledger.address)) {
            return work.applyAsInt(opened.accounts());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command(verb), String.valueOf(e.getMessage()));
        } finally {
            out().flush();
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private CommandLine command(String verb) {
        return Objects.requireNonNull(spec.subcommands().get(verb));
    }
}
