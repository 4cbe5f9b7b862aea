package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.ledger.Ledger;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where {@code serve} opens nothing. */
class ServeCommandTest {

    @TempDir
    private Path folder;

    @Test
    void isNotOpenedToOthersWithoutTlsOrAccounts() throws IOException {
        String file = Files.writeString(folder.resolve("file"), "x").toString();
        refused("others can listen to passwords", "--host", "0.0.0.0");
        refused("nobody has an account yet", "--host", "0.0.0.0", "--behind-proxy");
        refused("nobody has an account yet", "--behind-proxy");
        refused("nobody has an account yet", "--accounts");
        refused("goes with", "--tls-certificate", file);
        refused("goes with", "--tls-store", file);
        refused("BEGIN PRIVATE KEY", "--tls-certificate", file, "--tls-key", file);
        refused("cannot be used", "--tls-store", file, "--tls-store-password-file", file);
        refused("--port is from 0", "--port", "70000");
    }

    private void refused(String why, String... options) {
        Path ledger = folder.resolve("ledger");
        Ledger.open(ledger).close();
        List<String> arguments = new ArrayList<>(List.of("serve", "--ledger", ledger.toString()));
        arguments.addAll(List.of(options));
        StringWriter err = new StringWriter();
        int code =
                Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), arguments.toArray(String[]::new));
        assertThat(err.toString()).contains(why);
        assertThat(code).isEqualTo(2);
    }
}
