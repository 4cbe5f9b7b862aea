package dev.sayso.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
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
