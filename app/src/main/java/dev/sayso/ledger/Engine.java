package dev.sayso.ledger;

import com.zaxxer.hikari.HikariConfig;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;

/** What differs from one database system to the other. */
interface Engine {

    SQLDialect dialect();

    /** The folder of the migrations that only this system has. */
    String migrations();

    /** Makes connections that write, one for each that is asked for. */
    DataSource source();

    /** Says how connections of a pool are made that write, or that only read. */
    void configure(HikariConfig config, boolean writing);

    /** The names of the tables and indexes that there are. */
    Set<String> names(DSLContext sql);

    /** Keeps other writers out until the end of a transaction that has just begun. */
    void lock(DSLContext sql);

    /** What the database itself finds wrong with its tables and indexes, a line each. */
    List<String> integrity(DSLContext sql);

    /** Whether a transaction that failed so would succeed if it were tried again. */
    boolean passing(RuntimeException error);

    /** Makes words searchable under a number. */
    void index(DSLContext sql, long number, List<SearchWord> words);

    /** Whether all terms, one or more, stand in the words of a row of the table {@code search_words}. */
    Condition holds(List<SearchTerm> terms);

    /** How well the row fits the terms: the less, the better. */
    Field<Double> rank(List<SearchTerm> terms);

    /** The column of {@code search_words} that has the number. */
    Field<Long> searchNumber();

    /** What an error of the database means to a person, in a sentence. */
    LedgerException translate(RuntimeException error);

    /** Where the database is, for people; nothing secret. */
    String place();
}
