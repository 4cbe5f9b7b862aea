package dev.sayso.ledger;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the errors of PostgreSQL mean to a person, by their SQLSTATE (PostgreSQL's documentation, appendix A). */
final class PostgresErrors {

    private static final Set<String> DAMAGED = Set.of("XX001", "XX002");
    /** Serialization failure, deadlock. */
    private static final Set<String> PASSING = Set.of("40001", "40P01");

    private PostgresErrors() {}

    static boolean passing(RuntimeException error) {
        SQLException sql = sqlException(error);
        return sql != null && PASSING.contains(sql.getSQLState());
    }

    static LedgerException translate(String place, RuntimeException error) {
        SQLException sql = sqlException(error);
        String sentence = sentence(place, error);
        return sql != null && DAMAGED.contains(sql.getSQLState())
                ? new DamagedLedgerException(sentence, error)
                : new LedgerException(sentence, error);
    }

    private static String sentence(String place, RuntimeException error) {
        SQLException sql = sqlException(error);
        String state = sql == null ? null : sql.getSQLState();
        if (sql == null || state == null) {
            return "The ledger " + place + " cannot be used: " + line(error) + ".";
        }
        if (DAMAGED.contains(state)) {
            return "The ledger " + place
                    + " is damaged; restore it from a backup, or read the reports into a new ledger.";
        }
        return switch (state) {
            case "55P03" ->
                "The ledger is in use: another process has been writing to " + place
                        + " for too long; try again when it is done.";
            case "53100" -> "The disk is full: nothing more could be stored in " + place + ".";
            case "53300" -> "The server of the ledger " + place + " takes no more connections; try again later.";
            case "28000", "28P01" ->
                "The server of the ledger " + place + " does not let this user in: check name and password.";
            case "3D000" -> "There is no database " + place + ": make it first (createdb).";
            case "3F000" -> "The database " + place + " has no such schema: make it first (CREATE SCHEMA).";
            case "42501", "25006" -> "The ledger " + place + " cannot be written by this user: check its rights.";
            case "57P01", "57P02", "57P03" ->
                "The server of the ledger " + place + " is being stopped or started; try again.";
            default ->
                state.startsWith("08")
                        ? "The server of the ledger " + place + " cannot be reached, or the connection was lost: "
                                + line(sql) + "."
                        : "The ledger " + place + " cannot be used: " + line(sql) + ".";
        };
    }

    private static String line(Throwable error) {
        return String.valueOf(error.getMessage()).lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }

    private static @Nullable SQLException sqlException(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql;
            }
        }
        return null;
    }
}
