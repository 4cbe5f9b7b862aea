package dev.sayso.ledger;

import java.nio.file.Path;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** The layout of a ledger's database, brought up to this program's by the files in {@code db/migration}. */
final class Migrations {

    /** How long a process waits for another that writes, which holds the database for one report at a time. */
    private static final Duration WAIT = Duration.ofSeconds(60);

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
        try {
            Flyway flyway = Flyway.configure()
                    .dataSource(database.writing())
                    .locations("classpath:db/migration")
                    .load();
            refuseNewer(flyway, file);
            flyway.migrate();
        } catch (FlywayException e) {
            throw DatabaseErrors.translate(file, e);
        }
    }

    private static void refuseNewer(Flyway flyway, Path file) {
        MigrationInfo current = flyway.info().current();
        MigrationVersion known = MigrationVersion.EMPTY;
        for (MigrationInfo migration : flyway.info().all()) {
            boolean ours = migration.getState().isResolved();
            if (ours && migration.getVersion().compareTo(known) > 0) {
                known = migration.getVersion();
            }
        }
        if (current != null && current.getVersion().compareTo(known) > 0) {
            throw new LedgerException("The ledger " + file.getParent()
                    + " was written by a newer version of Sayso (layout " + current.getVersion()
                    + ", this one knows " + known + "); update Sayso to open it.");
        }
    }
}
