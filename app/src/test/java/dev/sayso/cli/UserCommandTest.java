package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.account.Key;
import dev.sayso.account.Role;
import dev.sayso.account.Secret;
import dev.sayso.ledger.Ledger;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCommandTest {

    @TempDir
    private Path folder;

    private Path ledger = Path.of("");
    private String passwordFile = "";

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void make() throws IOException {
        ledger = folder.resolve("ledger");
        Ledger.open(ledger).close();
        passwordFile = Files.writeString(folder.resolve("password"), "three lamps on the quay\n")
                .toString();
    }

    @Test
    void addsListsChangesAndRemoves() {
        assertThat(user("add", "Mara Lind", "--role", "review", "--password-file", passwordFile))
                .isEqualTo(new Run(0, "Added Mara Lind (review)\n", ""));
        assertThat(user("role", "mara lind", "admin").code()).isZero();
        assertThat(user("list").out()).isEqualTo("Mara Lind  admin\n");
        try (Ledger opened = Ledger.openExisting(ledger)) {
            assertThat(opened.accounts().password("Mara Lind").orElseThrow().matches("three lamps on the quay"))
                    .isTrue();
        }
        assertThat(user("remove", "Mara Lind").code()).isZero();
        assertThat(user("list").out()).isEmpty();
    }

    @Test
    void makesAndEndsTokens() {
        user("add", "Mara Lind", "--role", "review", "--password-file", passwordFile);
        Run made = user("token", "Mara Lind", "--label", "wall display", "--days", "3");
        String listed = user("list").out();
        assertThat(listed)
                .contains("wall display", "read")
                .doesNotContain(made.out().strip());
        try (Ledger opened = Ledger.openExisting(ledger)) {
            Secret secret = new Secret(made.out().strip());
            assertThat(opened.accounts().key(secret, Key.Kind.TOKEN).map(Key::role))
                    .contains(Role.READ);
        }
        String id = listed.lines().skip(1).findFirst().orElseThrow().strip().split(" +")[1];
        assertThat(user("revoke", id).code()).isZero();
        assertThat(user("list").out()).doesNotContain("token");
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        user("add", "Mara Lind", "--role", "read", "--password-file", passwordFile);
        refused("already", "add", "MARA LIND", "--role", "read", "--password-file", passwordFile);
        refused("no role", "add", "Jon Weir", "--role", "owner", "--password-file", passwordFile);
        refused("program's name", "add", "sayso", "--role", "read", "--password-file", passwordFile);
        refused("cannot be read", "add", "Jon Weir", "--role", "read", "--password-file", folder + "/none");
        String weak = Files.writeString(folder.resolve("weak"), "lamps").toString();
        refused("12 to 256", "add", "Jon Weir", "--role", "read", "--password-file", weak);
        refused(
                "no password in",
                "add",
                "Jon Weir",
                "--role",
                "read",
                "--password-file",
                Files.writeString(folder.resolve("empty"), "").toString());
        refused("no account", "role", "Jon Weir", "read");
        refused("no account", "remove", "Jon Weir");
        refused("no account", "password", "Jon Weir", "--password-file", passwordFile);
        refused("no token of it may admin", "token", "Mara Lind", "--role", "admin");
        refused("--days", "token", "Mara Lind", "--days", "0");
        refused("no token begins", "revoke", "abc");
    }

    private void refused(String why, String... arguments) {
        Run run = user(arguments);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(why);
    }

    private Run user(String... arguments) {
        List<String> all = new ArrayList<>(List.of("user"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--ledger", ledger.toString()));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }
}
