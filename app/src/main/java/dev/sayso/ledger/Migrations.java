package dev.sayso.ledger;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The layout of a ledger's database, brought up to this program's by the files in {@code db/migration}. */
final class Migrations {

    /** The number of the last file; a database that has it is opened without asking Flyway, which takes its time. */
    static final int LAYOUT = 3;

    /** How long a process waits for another that writes, which holds the database for one report at a time. */
    private static final Duration WAIT = Duration.ofSeconds(60);

    private static final String HISTORY = "flyway_schema_history";
    private static final Field<Integer> VERSION = DSL.field(DSL.name("version")).cast(Integer.class);

    private Migrations() {}

    /** Connects and migrates; closes the connection where that fails. */
    static Database open(Path file) {
        Database database = Database.connect(file, WAIT);
        try {
            migrate(database, file);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static void migrate(Database database, Path file) {
        int found = layout(database, file);
        if (found > LAYOUT) {
            throw new LedgerException("The ledger " + file.getParent() + " was written by a newer version of Sayso"
                    + " (layout " + found + ", this one knows " + LAYOUT + "); update Sayso to open it.");
        }
        if (found < LAYOUT) {
            try {
                Flyway.configure()
                        .dataSource(database.writing())
                        .locations("classpath:db/migration")
                        .table(HISTORY)
                        .load()
                        .migrate();
            } catch (FlywayException e) {
                throw DatabaseErrors.translate(file, e);
            }
        }
    }

    /** The layout that a database has; 0 where it has none yet. */
    private static int layout(Database database, Path file) {
        Set<String> names = database.names();
        if (names.isEmpty()) {
            return 0;
        }
        if (!names.contains(HISTORY)) {
            throw new LedgerException(
                    file.getParent() + " is not a ledger: its " + file.getFileName() + " is another program's.");
        }
        Integer layout = database.read(sql ->
                sql.select(DSL.max(VERSION)).from(DSL.table(DSL.name(HISTORY))).fetchOne(0, Integer.class));
        return layout == null ? 0 : layout;
    }
}
