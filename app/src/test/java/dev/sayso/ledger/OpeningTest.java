package dev.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sayso.storyline.Reading;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way in which a folder is not a ledger that can be used gives one sentence. */
class OpeningTest {

    @TempDir
    private Path folder;

    @Test
    void makesALedgerOfAFolderThatIsNotThere() {
        Path deep = folder.resolve("desk/north/ledger");
        try (Ledger ledger = Ledger.open(deep)) {
            assertThat(ledger.readings()).isEmpty();
        }
        assertThat(deep.resolve("ledger.db")).exists();
    }

    @Test
    void makesNoLedgerWhereOneIsExpected() {
        Path none = folder.resolve("none");
        assertRefused(() -> Ledger.openExisting(none), "There is no ledger in");
        assertThat(none).doesNotExist();
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "notes");
        assertRefused(() -> Ledger.open(file), "is a file");
        assertThat(file).hasContent("notes");
    }

    @Test
    void refusesAFolderOfOtherThingsAndLeavesItAlone() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "notes");
        assertRefused(() -> Ledger.open(folder), "holds other files");
        assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("notes.txt"));
    }

    @Test
    void refusesADatabaseOfAnotherProgram() throws SQLException {
        change("CREATE TABLE recipes (name TEXT)");
        assertRefused(() -> Ledger.open(folder), "is not a ledger");
    }

    @Test
    void refusesALedgerOfANewerVersion() throws SQLException {
        Ledger.open(folder).close();
        change("INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                + " execution_time, success) VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', '', 1, 1)");
        assertRefused(() -> Ledger.open(folder), "newer version of Sayso");
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws IOException {
        Files.writeString(folder.resolve("ledger.db"), "This was a database once. ".repeat(500));
        assertRefused(() -> Ledger.open(folder), "is damaged");
    }

    @Test
    void refusesADatabaseWhosePagesAreOverwritten() throws IOException {
        try (Ledger ledger = Ledger.open(folder)) {
            for (Reading reading : new InventedReadings(3).several(20)) {
                LedgerTest.store(ledger, reading);
            }
        }
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("ledger.db").toFile(), "rw")) {
            byte[] noise = new byte[(int) file.length() - 100];
            file.seek(100);
            file.write(noise);
        }
        assertRefused(() -> Ledger.open(folder), "is damaged");
    }

    @Test
    void refusesAFolderThatCannotBeWritten() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(folder))
                .as("this user may write everywhere")
                .isFalse();
        assertRefused(() -> Ledger.open(folder), "cannot be written");
    }

    @Test
    void refusesAFolderThatCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertRefused(() -> Ledger.open(file.resolve("ledger")), "cannot be written");
    }

    @Test
    void saysWhichLayoutItKnows() {
        for (String own : List.of("sqlite", "postgresql")) {
            List<Integer> numbers = Stream.of("migration", own)
                    .flatMap(folder -> List.of(
                            Path.of("src/main/resources/db", folder).toFile().list())
                            .stream())
                    .map(name -> Integer.valueOf(name.replaceAll("^V(\\d+)__.*", "$1")))
                    .sorted()
                    .toList();
            assertThat(numbers).last().isEqualTo(Migrations.LAYOUT);
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void assertRefused(Runnable opening, String sentence) {
        assertThatThrownBy(opening::run)
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining(sentence)
                .message()
                .matches("[^\\n]+\\.");
    }
}
