package dev.sayso.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.DataTypeException;
import org.jooq.impl.DSL;

/**
 * The database of a ledger: one connection that writes and a few that read. Thread-safe.
 *
 * <p>A writing transaction keeps other writers out from its beginning, so that two processes wait for each other instead
 * of failing halfway; a reading transaction sees one state of the database from its first query on, and never waits.
 */
final class Database implements AutoCloseable {

    /** How long a process waits for another that writes, which holds the database for one report at a time. */
    static final Duration WAIT = Duration.ofSeconds(60);

    private static final int READERS = 4;
    /** A writer has the lock from its beginning: only what other programs do to the same rows can get in its way. */
    private static final int TRIES = 5;

    private final Engine engine;
    private final HikariDataSource writing;
    private final HikariDataSource reading;

    private Database(Engine engine, HikariDataSource writing, HikariDataSource reading) {
        this.engine = engine;
        this.writing = writing;
        this.reading = reading;
    }

    static Database connect(Engine engine) {
        try {
            HikariDataSource writing = pool(engine, true, 1);
            try {
                return new Database(engine, writing, pool(engine, false, READERS));
            } catch (RuntimeException e) {
                writing.close();
                throw e;
            }
        } catch (RuntimeException e) {
            throw engine.translate(e);
        }
    }

    Engine engine() {
        return engine;
    }

    /** The names of the tables and indexes that there are. */
    Set<String> names() {
        return read(engine::names);
    }

    /** Runs one reading transaction. */
    <T> T read(Function<DSLContext, T> work) {
        try {
            return transaction(reading, work);
        } catch (DataTypeException e) {
            throw new DamagedLedgerException("a value is none of its column's (" + e.getMessage() + ")", e);
        } catch (DataAccessException e) {
            throw engine.translate(e);
        }
    }

    /** Runs one writing transaction: all of it is stored when this returns, or none of it. It may be tried several times. */
    <T> T write(Function<DSLContext, T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return transaction(writing, sql -> {
                    engine.lock(sql);
                    return work.apply(sql);
                });
            } catch (DataAccessException e) {
                if (tries == TRIES || !engine.passing(e)) {
                    throw engine.translate(e);
                }
            }
        }
    }

    private <T> T transaction(DataSource source, Function<DSLContext, T> work) {
        return DSL.using(source, engine.dialect())
                .transactionResult(configuration -> work.apply(DSL.using(configuration)));
    }

    private static HikariDataSource pool(Engine engine, boolean writing, int size) {
        HikariConfig config = new HikariConfig();
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(WAIT.toMillis());
        config.setInitializationFailTimeout(1);
        engine.configure(config, writing);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
    }
}
