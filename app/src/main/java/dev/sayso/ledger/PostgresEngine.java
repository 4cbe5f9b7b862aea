package dev.sayso.ledger;

import static dev.sayso.ledger.Columns.NAME;

import com.zaxxer.hikari.HikariConfig;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
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

    /** Marks a stem, so that it is no word. */
    private static final String STEM = "=";

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
    public void index(DSLContext sql, long number, List<SearchWord> words) {
        StringBuilder vector = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            SearchWord word = words.get(i);
            lexeme(vector, word.plain(), i + 1);
            lexeme(vector, STEM + word.stem(), i + 1);
        }
        sql.execute(
                "INSERT INTO search_words (number, vector) VALUES (?, CAST(? AS tsvector))", number, vector.toString());
    }

    private static void lexeme(StringBuilder vector, String word, int position) {
        vector.append(vector.isEmpty() ? "" : " ")
                .append('\'')
                .append(word)
                .append("':")
                .append(position);
    }

    @Override
    public Condition holds(List<SearchTerm> terms) {
        return DSL.condition("search_words.vector @@ CAST(? AS tsquery)", query(terms));
    }

    @Override
    public Field<Double> rank(List<SearchTerm> terms) {
        return DSL.field("-ts_rank(search_words.vector, CAST(? AS tsquery), 1)", SQLDataType.DOUBLE, query(terms));
    }

    @Override
    public Field<Long> searchNumber() {
        return DSL.field("search_words.number", SQLDataType.BIGINT);
    }

    /** In the language of tsquery; the words have nothing but letters and digits. */
    private static String query(List<SearchTerm> terms) {
        return terms.stream().map(PostgresEngine::expression).collect(Collectors.joining(" & "));
    }

    private static String expression(SearchTerm term) {
        if (!term.exact()) {
            return "'" + STEM + term.stem() + "'";
        }
        return "('" + String.join("' <-> '", term.words()) + "'" + (term.prefix() ? ":*" : "") + ")";
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
