package dev.sayso.ledger;

import static dev.sayso.ledger.Columns.NAME;

import com.zaxxer.hikari.HikariConfig;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** SQLite in one file. A writing transaction takes the write lock when it begins, by the way in which it begins. */
final class SqliteEngine implements Engine {

    private final Path file;

    /** The file is made if it is missing. */
    SqliteEngine(Path file) {
        this.file = file;
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.SQLITE;
    }

    @Override
    public String migrations() {
        return "db/sqlite";
    }

    @Override
    public DataSource source() {
        return source(SQLiteConfig.TransactionMode.IMMEDIATE);
    }

    @Override
    public void configure(HikariConfig config, boolean writing) {
        config.setDataSource(
                source(writing ? SQLiteConfig.TransactionMode.IMMEDIATE : SQLiteConfig.TransactionMode.DEFERRED));
    }

    private DataSource source(SQLiteConfig.TransactionMode mode) {
        SQLiteConfig sqlite = new SQLiteConfig();
        sqlite.setJournalMode(SQLiteConfig.JournalMode.WAL);
        sqlite.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        sqlite.setBusyTimeout(Math.toIntExact(Database.WAIT.toMillis()));
        sqlite.enforceForeignKeys(true);
        sqlite.setTransactionMode(mode);
        SQLiteDataSource source = new SQLiteDataSource(sqlite);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    @Override
    public Set<String> names(DSLContext sql) {
        return sql.select(NAME).from(DSL.table(DSL.name("sqlite_master"))).fetchSet(NAME);
    }

    @Override
    public void lock(DSLContext sql) {}

    @Override
    public List<String> integrity(DSLContext sql) {
        List<String> wrong = new ArrayList<>(sql.fetch("PRAGMA integrity_check").getValues(0, String.class));
        wrong.remove("ok");
        sql.fetch("PRAGMA foreign_key_check")
                .forEach(row ->
                        wrong.add("a row of " + row.get(0) + " refers to one of " + row.get(2) + " that is not there"));
        return wrong;
    }

    @Override
    public boolean passing(RuntimeException error) {
        return false;
    }

    @Override
    public void index(DSLContext sql, long number, List<SearchWord> words) {
        String plain = words.stream().map(SearchWord::plain).collect(Collectors.joining(" "));
        String stems = words.stream().map(SearchWord::stem).collect(Collectors.joining(" "));
        sql.execute("INSERT INTO search_words (rowid, words, stems) VALUES (?, ?, ?)", number, plain, stems);
    }

    @Override
    public Condition holds(List<SearchTerm> terms) {
        String all = terms.stream().map(SqliteEngine::expression).collect(Collectors.joining(" AND "));
        return DSL.condition("search_words MATCH ?", all);
    }

    /** In FTS5's language; the words have nothing but letters and digits. */
    private static String expression(SearchTerm term) {
        String words = term.exact() ? String.join(" ", term.words()) : term.stem();
        return (term.exact() ? "words" : "stems") + " : \"" + words + "\"" + (term.prefix() ? " *" : "");
    }

    @Override
    public Field<Double> rank(List<SearchTerm> terms) {
        return DSL.field("bm25(search_words)", SQLDataType.DOUBLE);
    }

    @Override
    public Field<Long> searchNumber() {
        return DSL.field("search_words.rowid", SQLDataType.BIGINT);
    }

    @Override
    public LedgerException translate(RuntimeException error) {
        return SqliteErrors.translate(file, error);
    }

    @Override
    public String place() {
        return file.toString();
    }
}
