package dev.sayso.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Changes single bytes of what a ledger stores, past the program, and puts them back. */
public final class Tampering implements AutoCloseable {

    /** A value of a row: its table and column, and what tells its row. */
    private record Cell(String table, String column, String where) {}

    private final LedgerAddress ledger;
    private final Connection connection;
    private final Random random;

    public Tampering(LedgerAddress ledger, long seed) throws SQLException {
        this.ledger = ledger;
        this.connection = TestDatabase.connect(ledger);
        this.random = new Random(seed);
        for (String statement : ledger.folder().isPresent()
                ? List.of("DROP TRIGGER log_is_not_changed", "DROP TRIGGER log_is_not_shortened")
                : List.of("SET session_replication_role = replica")) {
            execute(statement);
        }
    }

    /** A change that was made, and how it is taken back. */
    public interface Change {
        void takeBack() throws SQLException, IOException;
    }

    /** Changes one byte of the kept inputs. */
    public Change input() throws SQLException, IOException {
        List<String> hashes = column("SELECT sha256 FROM input ORDER BY sha256");
        String sha256 = hashes.get(random.nextInt(hashes.size()));
        if (ledger.folder().isPresent()) {
            Path file = ledger.folder()
                    .get()
                    .resolve("inputs")
                    .resolve(sha256.substring(0, 2))
                    .resolve(sha256.substring(2));
            byte[] bytes = Files.readAllBytes(file);
            byte[] changed = bytes.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, changed);
            return () -> Files.write(file, bytes);
        }
        String row = " FROM input_part WHERE sha256 = '" + sha256 + "'";
        int at = random.nextInt(
                Integer.parseInt(column("SELECT length(bytes)" + row).get(0)));
        int before = Integer.parseInt(
                column("SELECT get_byte(bytes, " + at + ")" + row).get(0));
        setByte(sha256, at, before ^ (1 + random.nextInt(255)));
        return () -> setByte(sha256, at, before);
    }

    private void setByte(String sha256, int at, int value) throws SQLException {
        execute("UPDATE input_part SET bytes = set_byte(bytes, " + at + ", " + value + ") WHERE sha256 = '" + sha256
                + "'");
    }

    /** Changes one character, a byte long, of a value in a table; another value is chosen where the database refuses that. */
    public Change row(String table, String order) throws SQLException {
        for (int tries = 0; tries < 1000; tries++) {
            Cell cell = cell(table, order);
            String before = column("SELECT " + cell.column() + " FROM " + table + cell.where())
                    .get(0);
            String after = before == null ? null : changed(before);
            if (after != null && set(cell, after)) {
                String newWhere = cell.where().replace("'" + before + "'", "'" + after + "'");
                Cell changed = new Cell(table, cell.column(), cell.column().equals(order) ? newWhere : cell.where());
                return () -> {
                    if (!set(changed, before)) {
                        throw new SQLException("cannot be taken back: " + changed);
                    }
                };
            }
        }
        throw new IllegalStateException("no value of " + table + " can be changed");
    }

    private Cell cell(String table, String order) throws SQLException {
        List<String> keys = column("SELECT " + order + " FROM " + table + " ORDER BY 1");
        String where = " WHERE " + order + " = '" + keys.get(random.nextInt(keys.size())) + "'";
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " LIMIT 1")) {
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                names.add(rows.getMetaData().getColumnName(i));
            }
        }
        return new Cell(table, names.get(random.nextInt(names.size())), where);
    }

    private @Nullable String changed(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        for (int tries = 0; tries < 100 && bytes.length > 0; tries++) {
            int at = random.nextInt(bytes.length);
            byte other = (byte) (bytes[at] ^ (1 << random.nextInt(7)));
            if (bytes[at] >= ' ' && other >= ' ' && other < 127 && other != '\'') {
                bytes[at] = other;
                return new String(bytes, StandardCharsets.UTF_8);
            }
        }
        return null;
    }

    /** Whether the database takes this value. */
    private boolean set(Cell cell, String value) {
        String to = ledger.folder().isPresent() ? "?" : "CAST(? AS " + type(cell) + ")";
        try (PreparedStatement statement = connection.prepareStatement(
                "UPDATE " + cell.table() + " SET " + cell.column() + " = " + to + cell.where())) {
            statement.setString(1, value);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            return false;
        }
    }

    private String type(Cell cell) {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT " + cell.column() + " FROM " + cell.table() + " LIMIT 1")) {
            return rows.getMetaData().getColumnTypeName(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<@Nullable String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** Runs a statement past the program. */
    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
