package dev.sayso.ledger;

import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * The layout of a ledger's database, brought up to this program's by the files in {@code db/migration}, and by those in
 * {@code db/sqlite} or {@code db/postgresql}, which number on with them.
 */
final class Migrations {

    /** The number of the last file; a database that has it is opened without asking Flyway, which takes its time. */
    static final int LAYOUT = 15;

    private static final String HISTORY = "flyway_schema_history";
    private static final Field<Integer> VERSION = DSL.field(DSL.name("version")).cast(Integer.class);

    private Migrations() {}

    /**
     * Connects and migrates; closes the connection where that fails.
     *
     * @param existing whether the database must hold a ledger already
     */
    static Database open(Engine engine, boolean existing) {
        Database database = Database.connect(engine);
        try {
            migrate(database, existing);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static void migrate(Database database, boolean existing) {
        int found = layout(database);
        String place = database.engine().place();
        if (existing && found == 0) {
            throw LedgerException.missing(place);
        }
        if (found > LAYOUT) {
            throw new LedgerException("The ledger " + place + " was written by a newer version of Sayso" + " (layout "
                    + found + ", this one knows " + LAYOUT + "); update Sayso to open it.");
        }
        if (found < LAYOUT) {
            try {
                Flyway.configure()
                        .dataSource(database.engine().source())
                        .locations(
                                "classpath:db/migration",
                                "classpath:" + database.engine().migrations())
                        .table(HISTORY)
                        .load()
                        .migrate();
            } catch (FlywayException e) {
                throw database.engine().translate(e);
            }
        }
    }

    /** The layout that a database has; 0 where it has none yet. */
    private static int layout(Database database) {
        Set<String> names = database.names();
        if (names.isEmpty()) {
            return 0;
        }
        if (!names.contains(HISTORY)) {
            throw new LedgerException(
                    database.engine().place() + " is not a ledger: its tables are another program's.");
        }
        Integer layout = database.read(sql ->
                sql.select(DSL.max(VERSION)).from(DSL.table(DSL.name(HISTORY))).fetchOne(0, Integer.class));
        return layout == null ? 0 : layout;
    }
}
