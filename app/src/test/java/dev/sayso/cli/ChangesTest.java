package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.claim.Status;
import dev.sayso.ledger.Changes;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.LedgerAddress;
import dev.sayso.ledger.TestDatabase;
import dev.sayso.ledger.Webhook;
import dev.sayso.storyline.Change;
import dev.sayso.storyline.KeptChange;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a ledger keeps of what changed in its claims, through the whole program. */
class ChangesTest {

    private static final String FIRST = """
            Storm breaks Orrin pier

            The Orrin Harbour Office said that the old pier of Orrin had lost nine of its forty posts.
            """;
    private static final String SECOND = "Orrin pier loses posts in storm\n\n"
            + "The Orrin Harbour Office said that the old pier of Orrin had lost nine of its forty posts. "
            + "Orrin Engineers denied that the old pier of Orrin had lost nine of its forty posts.\n";

    @TempDir
    private Path folder;

    private int reports;

    @ParameterizedTest
    @EnumSource
    void tellsWhatIsDifferentSinceTheCatalogueWasLastRenewed(TestDatabase database) throws IOException {
        LedgerAddress address = database.address(folder.resolve("ledger"));
        read(address, FIRST, "2025-02-03");
        renew(address);
        assertThat(changes(address))
                .as("what was there when somebody first looked")
                .isEmpty();

        read(address, SECOND, "2025-02-04");
        renew(address);
        List<KeptChange> changes = changes(address);
        assertThat(changes).extracting(KeptChange::kind).contains(Change.Kind.DENIED, Change.Kind.STATUS);
        KeptChange status = changes.stream()
                .filter(c -> c.kind() == Change.Kind.STATUS)
                .findFirst()
                .orElseThrow();
        assertThat(status.before()).isEqualTo(Status.SINGLE_ORIGIN);
        assertThat(status.after()).isEqualTo(Status.DISPUTED);
        try (Ledger ledger = Ledger.openExisting(address)) {
            assertThat(status.at())
                    .isEqualTo(Instant.parse(
                            ledger.log().get(ledger.log().size() - 1).at()));
        }
        renew(address);
        assertThat(changes(address)).isEqualTo(changes);
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhoIsToldAndUpToWhat(TestDatabase database) throws IOException {
        LedgerAddress address = database.address(folder.resolve("ledger"));
        read(address, FIRST, "2025-02-03");
        renew(address);
        try (Ledger ledger = Ledger.openExisting(address)) {
            Changes changes = ledger.changes();
            Webhook added = changes.add("w1", "https://desk.example/told", "secret", null, "Mara Lind");
            assertThat(changes.due()).isEmpty();
            read(address, SECOND, "2025-02-04");
            renew(address);
            assertThat(changes.due()).containsExactly(added);
            changes.failed(added, "no answer", Instant.now().plusSeconds(600));
            assertThat(changes.due()).isEmpty();
            assertThat(changes.webhook("w1").orElseThrow().failures()).isEqualTo(1);
            changes.told(added, changes.last());
            assertThat(changes.due()).isEmpty();
            assertThat(changes.webhook("w1").orElseThrow().failure()).isNull();
            assertThat(changes.remove("w1")).isTrue();
            assertThat(changes.webhooks()).isEmpty();
        }
    }

    private List<KeptChange> changes(LedgerAddress address) {
        try (Ledger ledger = Ledger.openExisting(address)) {
            List<KeptChange> all = ledger.changes().after(0, null, 1000);
            if (!all.isEmpty()) {
                String report = all.get(0).report();
                assertThat(ledger.changes().after(0, report, 1000)).isEqualTo(all);
                assertThat(ledger.changes().after(0, "another", 1000)).isEmpty();
            }
            return all;
        }
    }

    private void read(LedgerAddress ledger, String text, String published) throws IOException {
        reports++;
        Path file = Files.writeString(folder.resolve("report" + reports + ".txt"), text);
        sayso("read", file.toString(), "--published", published, "--ledger", TestDatabase.words(ledger));
    }

    private static void renew(LedgerAddress ledger) {
        sayso("search", "pier", "--ledger", TestDatabase.words(ledger));
    }

    private static void sayso(String... arguments) {
        StringWriter err = new StringWriter();
        assertThat(Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), arguments))
                .as(err.toString())
                .isZero();
    }
}
