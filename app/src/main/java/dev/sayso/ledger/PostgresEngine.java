package dev.sayso.ledger;

import static dev.sayso.ledger.Columns.NAME;

import com.zaxxer.hikari.HikariConfig;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL database. A writing transaction holds the row of the log's last entry from its beginning to its end, so
 * that writers wait for each other; a reading one sees one state of the database.
 */
final class PostgresEngine implements Engine {

    /**
     * What is reported as stored must be on disk, also where the server is set to be quicker; and who waits for another
     * writer is told after a time, in milliseconds.
     */
    private static final String SETTINGS = "SELECT set_config('lock_timeout', '%d', false), set_config("
            + "'synchronous_commit', CASE WHEN current_setting('synchronous_commit') IN ('off', 'local')"
            + " THEN 'on' ELSE current_setting('synchronous_commit') END, false)";

    private final String url;
    private final String place;

    PostgresEngine(LedgerAddress.Shared address) {
        this.url = address.url();
        this.place = address.toString();
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.POSTGRES;
    }

    @Override
    public String migrations() {
        return "db/postgresql";
    }

    @Override
    public DataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setApplicationName("sayso");
        return source;
    }

    @Override
    public void configure(HikariConfig config, boolean writing) {
        config.setDataSource(source());
        config.setReadOnly(!writing);
        config.setTransactionIsolation(writing ? "TRANSACTION_READ_COMMITTED" : "TRANSACTION_REPEATABLE_READ");
        config.setConnectionInitSql(SETTINGS.formatted(Database.WAIT.toMillis()));
    }

    @Override
    public Set<String> names(DSLContext sql) {
        return sql.select(NAME)
                .from(DSL.table("(SELECT relname::text AS name FROM pg_class"
                        + " WHERE relnamespace = current_schema()::regnamespace) AS names"))
                .fetchSet(NAME);
    }

    @Override
    public void lock(DSLContext sql) {
        sql.fetch("SELECT sequence FROM log_head FOR UPDATE");
    }

    /** The server watches over its own pages: it refuses to read one that is damaged. */
    @Override
    public List<String> integrity(DSLContext sql) {
        return List.of();
    }

    @Override
    public boolean passing(RuntimeException error) {
        return PostgresErrors.passing(error);
    }

    @Override
    public LedgerException translate(RuntimeException error) {
        return PostgresErrors.translate(place, error);
    }

    @Override
    public String place() {
        return place;
    }
}
