package dev.sayso.ledger;

import dev.sayso.text.Hashes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/** All rows of a ledger in one order, the same from either database. */
public final class Dump {

    private Dump() {}

    /** The rows of an embedded ledger. */
    public static List<String> of(Path folder) {
        return of(new LedgerAddress.Folder(folder));
    }

    /**
     * A line a row, the table's name and the values: without the moments at which they were written, and without the log,
     * which tells in which order that was.
     */
    public static List<String> of(LedgerAddress ledger) {
        return rows(ledger, false);
    }

    /** A line for every row that there is, with all its values. */
    public static List<String> everything(LedgerAddress ledger) {
        return rows(ledger, true);
    }

    private static List<String> rows(LedgerAddress ledger, boolean withHistory) {
        try (Connection connection = TestDatabase.connect(ledger);
                Statement statement = connection.createStatement()) {
            TreeSet<String> rows = new TreeSet<>();
            for (String table : tables(connection)) {
                if (!withHistory && table.startsWith("log")) {
                    continue;
                }
                try (ResultSet result = statement.executeQuery("SELECT * FROM " + table)) {
                    while (result.next()) {
                        rows.add(table + " " + row(result, withHistory));
                    }
                }
            }
            return new ArrayList<>(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String row(ResultSet result, boolean withMoments) throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String name = columns.getColumnName(i);
            if (withMoments || !name.endsWith("_at")) {
                row.append(name).append('=').append(value(result, i, columns)).append(' ');
            }
        }
        return row.toString();
    }

    private static String value(ResultSet result, int column, ResultSetMetaData columns) throws SQLException {
        String type = columns.getColumnTypeName(column);
        if (type.startsWith("BOOL") || type.startsWith("bool")) {
            return Boolean.toString(result.getBoolean(column));
        }
        return columns.getColumnName(column).equals("confidence")
                ? Double.toString(result.getDouble(column))
                : String.valueOf(result.getString(column));
    }

    /** What the database itself finds wrong with an embedded ledger, and what is wrong with the kept inputs. */
    public static List<String> damage(Path folder) throws IOException {
        List<String> damage = new ArrayList<>();
        try (Connection connection = TestDatabase.connect(new LedgerAddress.Folder(folder));
                Statement statement = connection.createStatement()) {
            try (ResultSet check = statement.executeQuery("PRAGMA integrity_check")) {
                while (check.next()) {
                    damage.add(check.getString(1));
                }
            }
            damage.remove("ok");
            try (ResultSet check = statement.executeQuery("PRAGMA foreign_key_check")) {
                while (check.next()) {
                    damage.add("a row of " + check.getString(1) + " refers to nothing");
                }
            }
            try (ResultSet inputs = statement.executeQuery("SELECT sha256 FROM input")) {
                while (inputs.next()) {
                    String sha256 = inputs.getString(1);
                    Path file = folder.resolve("inputs")
                            .resolve(sha256.substring(0, 2))
                            .resolve(sha256.substring(2));
                    byte[] digest = Hashes.sha256().digest(Files.readAllBytes(file));
                    if (!HexFormat.of().formatHex(digest).equals(sha256)) {
                        damage.add(file + " holds other bytes");
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return damage;
    }

    /** The tables of the record, which both databases have: none that says how they are laid out, can be made again, or belongs to the place. */
    static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        String schema = connection.getSchema();
        try (ResultSet names = connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (names.next()) {
                String name = names.getString("TABLE_NAME");
                boolean derived =
                        CatalogueRows.TABLES.stream().anyMatch(name::startsWith); // FTS5 has tables of its own
                boolean ofThePlace = Accounts.TABLES.contains(name) || ChangeRows.TABLES.contains(name);
                boolean other = name.startsWith("sqlite") || name.startsWith("flyway") || name.equals("input_part");
                if (!derived && !ofThePlace && !other) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }
}
