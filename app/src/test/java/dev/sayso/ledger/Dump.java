package dev.sayso.ledger;

import dev.sayso.text.Hashes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/** All rows of a ledger in one order, without the moments at which they were written. */
public final class Dump {

    private Dump() {}

    /** A line a row: the table's name and the values. */
    public static List<String> of(Path folder) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
                Statement statement = connection.createStatement()) {
            TreeSet<String> rows = new TreeSet<>();
            for (String table : tables(statement)) {
                try (ResultSet result = statement.executeQuery("SELECT * FROM " + table)) {
                    int columns = result.getMetaData().getColumnCount();
                    while (result.next()) {
                        StringBuilder row = new StringBuilder(table + " ");
                        for (int i = 1; i <= columns; i++) {
                            String column = result.getMetaData().getColumnName(i);
                            row.append(column.endsWith("_at") ? "" : column + "=" + result.getString(i) + " ");
                        }
                        rows.add(row.toString());
                    }
                }
            }
            return new ArrayList<>(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What SQLite finds wrong with the database, and what is wrong with the kept inputs. */
    public static List<String> damage(Path folder) throws IOException {
        List<String> damage = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
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

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names = statement.executeQuery("SELECT name FROM sqlite_master WHERE type = 'table'"
                + " AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'flyway%'")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }
}
