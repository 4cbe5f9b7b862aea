package dev.sayso.ledger;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** What the errors of SQLite mean to a person. */
final class SqliteErrors {

    private static final Set<String> DAMAGED = Set.of("SQLITE_CORRUPT", "SQLITE_NOTADB");

    private SqliteErrors() {}

    static LedgerException translate(Path file, RuntimeException error) {
        String sentence = sentence(file, error);
        return DAMAGED.contains(code(sqlite(error)))
                ? new DamagedLedgerException(sentence, error)
                : new LedgerException(sentence, error);
    }

    private static String sentence(Path file, RuntimeException error) {
        SQLiteException sqlite = sqlite(error);
        if (sqlite == null) {
            return "The ledger's database " + file + " cannot be used: " + error.getMessage() + ".";
        }
        return switch (code(sqlite)) {
            case "SQLITE_BUSY", "SQLITE_LOCKED" ->
                "The ledger is in use: another process has been writing to " + file
                        + " for too long; try again when it is done.";
            case "SQLITE_CORRUPT", "SQLITE_NOTADB" ->
                "The ledger's database " + file
                        + " is damaged; restore it from a backup, or read the reports into a new ledger.";
            case "SQLITE_READONLY", "SQLITE_PERM", "SQLITE_CANTOPEN" ->
                "The ledger's database " + file + " cannot be written: check the rights of its folder.";
            case "SQLITE_FULL" -> "The disk is full: nothing more could be stored in " + file + ".";
            default -> "The ledger's database " + file + " cannot be used: " + sqlite.getMessage() + ".";
        };
    }

    private static String code(@Nullable SQLiteException error) {
        return error == null ? "" : error.getResultCode().name().replaceFirst("^(SQLITE_[A-Z]+)_.*", "$1");
    }

    private static @Nullable SQLiteException sqlite(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return sqlite;
            }
        }
        return null;
    }
}
