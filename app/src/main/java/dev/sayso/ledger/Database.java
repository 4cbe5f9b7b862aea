package dev.sayso.ledger;

import static dev.sayso.ledger.Columns.NAME;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The SQLite database of an embedded ledger: one connection that writes and a few that read. Thread-safe.
 *
 * <p>A writing transaction takes the write lock when it begins, so that two processes wait for each other instead of
 * failing halfway; a reading transaction sees one state of the database from its first query on, and never waits.
 */
final class Database implements AutoCloseable {

    private static final int READERS = 4;

    private final Path file;
    private final HikariDataSource writing;
    private final HikariDataSource reading;

    private Database(Path file, HikariDataSource writing, HikariDataSource reading) {
        this.file = file;
        this.writing = writing;
        this.reading = reading;
    }

    /** Connects to the database in this file, which is made if it is missing. */
    static Database connect(Path file, Duration wait) {
        try {
            return new Database(
                    file,
                    pool(source(file, wait, SQLiteConfig.TransactionMode.IMMEDIATE), 1, wait),
                    pool(source(file, wait, SQLiteConfig.TransactionMode.DEFERRED), READERS, wait));
        } catch (RuntimeException e) {
            throw DatabaseErrors.translate(file, e);
        }
    }

    /** The connection that writes, for the migrations. */
    DataSource writing() {
        return writing;
    }

    /** The names of the tables and indexes that there are. */
    Set<String> names() {
        return read(sql ->
                sql.select(NAME).from(DSL.table(DSL.name("sqlite_master"))).fetchSet(NAME));
    }

    /** Runs one reading transaction. */
    <T> T read(Function<DSLContext, T> work) {
        return transaction(reading, work);
    }

    /** Runs one writing transaction: all of it is stored when this returns, or none of it. */
    <T> T write(Function<DSLContext, T> work) {
        return transaction(writing, work);
    }

    private <T> T transaction(DataSource source, Function<DSLContext, T> work) {
        try {
            return sql(source).transactionResult(configuration -> work.apply(DSL.using(configuration)));
        } catch (DataAccessException e) {
            throw DatabaseErrors.translate(file, e);
        }
    }

    private static DSLContext sql(DataSource source) {
        return DSL.using(source, SQLDialect.SQLITE);
    }

    private static DataSource source(Path file, Duration wait, SQLiteConfig.TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(Math.toIntExact(wait.toMillis()));
        config.enforceForeignKeys(true);
        config.setTransactionMode(mode);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static HikariDataSource pool(DataSource source, int size, Duration wait) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(wait.toMillis());
        config.setInitializationFailTimeout(1);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
    }
}
