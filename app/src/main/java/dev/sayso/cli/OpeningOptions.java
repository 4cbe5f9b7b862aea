package dev.sayso.cli;

import dev.sayso.ledger.Ledger;
import dev.sayso.web.AccountVisitors;
import dev.sayso.web.LocalVisitors;
import dev.sayso.web.Opening;
import dev.sayso.web.Tls;
import dev.sayso.web.Visitors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say who can reach a reading room, and how they are kept apart. */
final class OpeningOptions {

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "The address to open at; 0.0.0.0 for all of this machine's (default: 127.0.0.1, for this machine alone).")
    private String host = "127.0.0.1";

    @Option(names = "--accounts", description = "Lets in only who has an account, also from this machine.")
    private boolean accounts;

    @Option(
            names = "--behind-proxy",
            description =
                    "All requests come through a proxy that speaks TLS and sets X-Forwarded-For and X-Forwarded-Host.")
    private boolean behindProxy;

    @Option(
            names = "--tls-certificate",
            paramLabel = "FILE",
            description = "Speaks TLS by this certificate (PEM, with those that vouch for it), …")
    private @Nullable Path certificate;

    @Option(names = "--tls-key", paramLabel = "FILE", description = "… and this key (PEM, PKCS #8 without a password).")
    private @Nullable Path key;

    @Option(names = "--tls-store", paramLabel = "FILE", description = "Speaks TLS by the key in this PKCS #12 file, …")
    private @Nullable Path store;

    @Option(
            names = "--tls-store-password-file",
            paramLabel = "FILE",
            description = "… the password of which is the first line of this one.")
    private @Nullable Path storePassword;

    @Option(
            names = "--webhooks-to-private-networks",
            description = "Programs in private networks, and on this machine, may be told of changes.")
    private boolean webhooksToPrivateNetworks;

    /**
     * Where the room is opened.
     *
     * @throws ParameterException if it cannot be opened so: says why
     */
    Opening opening(CommandLine command, int port) {
        Opening opening;
        try {
            opening = new Opening(host, port, tls(), webhooksToPrivateNetworks);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command, String.valueOf(e.getMessage()));
        }
        if (!opening.here() && opening.tls() == null && !behindProxy) {
            throw new ParameterException(
                    command,
                    "at " + host + " others can listen to passwords: give --tls-certificate and --tls-key, or"
                            + " --tls-store, or say --behind-proxy where a proxy speaks TLS");
        }
        return opening;
    }

    /** Who may come in: whoever sits at this machine, or who has an account. */
    Visitors visitors(CommandLine command, Ledger ledger, Opening opening) {
        if (opening.here() && !accounts && !behindProxy && opening.tls() == null) {
            return new LocalVisitors();
        }
        if (!ledger.accounts().any()) {
            throw new ParameterException(
                    command,
                    "nobody has an account yet: sayso user add NAME --role admin, before others can reach the ledger");
        }
        return new AccountVisitors(ledger.accounts(), behindProxy);
    }

    private @Nullable Tls tls() {
        if ((certificate == null) != (key == null) || (store == null) != (storePassword == null)) {
            throw new IllegalArgumentException(
                    "--tls-certificate goes with --tls-key, and --tls-store with" + " --tls-store-password-file");
        }
        if (certificate != null && key != null) {
            return Tls.ofPem(certificate, key);
        }
        if (store != null && storePassword != null) {
            return Tls.ofPkcs12(store, firstLine(storePassword));
        }
        return null;
    }

    private static String firstLine(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new IllegalArgumentException("the password cannot be read from " + file + ": " + e, e);
        }
    }
}
