package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.ledger.Ledger;
import dev.sayso.storyline.Reading;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Reads a result that Spark has just made and holds the ledger against all its tables: {@code make archive-desk}. */
@EnabledIfSystemProperty(
        named = "sayso.archive.result",
        matches = ".+",
        disabledReason = "needs Spark: make archive-desk")
class ReadResultTrialTest {

    @TempDir
    private Path folder;

    @Test
    void theLedgerHasWhatTheResultHas() throws SQLException {
        Path result = Path.of(System.getProperty("sayso.archive.result"));
        StringWriter err = new StringWriter();
        Path ledger = folder.resolve("ledger");
        int code = Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "read",
                "--any-version", // this run's classes lie in no jar
                "--ledger=" + ledger,
                result.toString());
        assertThat(code).as(err.toString()).isZero();
        List<Reading> readings;
        try (Ledger opened = Ledger.openExisting(ledger)) {
            readings = opened.readings();
        }
        Map<String, String> statements = new TreeMap<>();
        readings.forEach(r ->
                r.statements().forEach(s -> statements.put(s.id(), r.report().id())));
        assertThat(statements).isEqualTo(rows("SELECT id, report FROM " + table(result, "statements")));
        assertThat(ReadResultTest.claims(readings))
                .isEqualTo(rows("""
                WITH named AS (SELECT storyline, claim, list_sort(list(name)) AS names FROM %s GROUP BY ALL)
                SELECT c.storyline || ' ' || c.id,
                    c.status || ' ' || rule || ' ' || text || ' ['
                    || array_to_string(list_transform(statements, s -> s.statement), ', ') || '] ['
                    || array_to_string(coalesce(names, []), ', ') || ']'
                FROM %s c LEFT JOIN named n ON n.storyline = c.storyline AND n.claim = c.id
                """.formatted(table(result, "origins"), table(result, "claims"))));
    }

    private static String table(Path result, String name) {
        return "read_parquet('" + result.resolve(name) + "/**/*.parquet')";
    }

    private static Map<String, String> rows(String query) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.put(found.getString(1), found.getString(2));
            }
        }
        assertThat(rows).isNotEmpty();
        return rows;
    }
}
