package dev.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.storyline.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jooq.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyingTest {

    @TempDir
    private Path folder;

    @Test
    void goesThereAndBackByteForByte() throws IOException {
        LedgerAddress first = TestDatabase.SQLITE.address(folder.resolve("first"));
        LedgerAddress shared = TestDatabase.POSTGRESQL.address(folder);
        LedgerAddress back = TestDatabase.SQLITE.address(folder.resolve("back"));
        List<Reading> readings = new InventedReadings(31).several(60);
        List<LogEntry> log;
        try (Ledger ledger = Ledger.open(first)) {
            for (Reading reading : readings) {
                LedgerTest.store(ledger, reading);
            }
            ledger.append(Actor.person("Ada Lunn"), "noted", "x", Map.of("reason", "“\0”"));
            log = ledger.log();
        }
        copy(first, shared);
        copy(shared, back);
        assertThat(Dump.everything(shared)).isEqualTo(Dump.everything(first));
        assertThat(Dump.everything(back)).isEqualTo(Dump.everything(first));
        for (LedgerAddress copy : List.of(shared, back)) {
            try (Ledger ledger = Ledger.openExisting(copy);
                    Ledger original = Ledger.openExisting(first)) {
                assertThat(ledger.log()).isEqualTo(log);
                assertThat(ledger.readings()).isEqualTo(original.readings());
                for (LogEntry entry :
                        log.stream().filter(e -> e.kind().equals("input-kept")).toList()) {
                    assertThat(ledger.input(entry.subject())).hasSameContentAs(original.input(entry.subject()));
                }
                LedgerTest.store(ledger, readings.get(0));
                assertThat(ledger.log()).isEqualTo(log); // goes on where the original stands
            }
        }
        assertThat(Dump.damage(folder.resolve("back"))).isEmpty();
    }

    @Test
    void refusesAPlaceThatHoldsALedgerAlready() throws IOException {
        LedgerAddress one = TestDatabase.SQLITE.address(folder.resolve("one"));
        LedgerAddress other = TestDatabase.POSTGRESQL.address(folder);
        for (LedgerAddress ledger : List.of(one, other)) {
            try (Ledger opened = Ledger.open(ledger)) {
                LedgerTest.store(opened, new InventedReadings(32).several(1).get(0));
            }
        }
        List<String> before = Dump.everything(other);
        assertThatThrownBy(() -> copy(one, other))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("only an empty one");
        assertThat(Dump.everything(other)).isEqualTo(before);
    }

    @Test
    void knowsEveryColumnOfEveryTable() throws SQLException {
        for (TestDatabase database : TestDatabase.values()) {
            LedgerAddress address = database.address(folder.resolve("columns"));
            Ledger.open(address).close();
            TreeSet<String> found = new TreeSet<>();
            try (Connection connection = TestDatabase.connect(address)) {
                for (String table : Dump.tables(connection)) {
                    try (ResultSet columns =
                            connection.getMetaData().getColumns(null, connection.getSchema(), table, "%")) {
                        while (columns.next()) {
                            found.add(table + "." + columns.getString("COLUMN_NAME"));
                        }
                    }
                }
            }
            List<String> known = new ArrayList<>();
            for (StoredTable table : Copying.TABLES) {
                for (Field<?> column : table.columns()) {
                    known.add(table.name() + "." + column.getName());
                }
            }
            assertThat(known).containsExactlyInAnyOrderElementsOf(found);
        }
    }

    private static void copy(LedgerAddress from, LedgerAddress to) {
        try (Ledger source = Ledger.openExisting(from);
                Ledger target = Ledger.open(to)) {
            source.copyTo(target);
        }
    }
}
