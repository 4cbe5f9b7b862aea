package dev.sayso.ledger;

import java.nio.file.Path;
import java.util.Optional;

/** Where a ledger is: in a folder of its own, or in a PostgreSQL database that several people share. */
public sealed interface LedgerAddress {

    /** An embedded ledger. */
    record Folder(Path path) implements LedgerAddress {

        @Override
        public Optional<Path> folder() {
            return Optional.of(path);
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    /**
     * A shared ledger.
     *
     * @param url as JDBC has it, {@code jdbc:postgresql://host/database}; may hold a password
     */
    record Shared(String url) implements LedgerAddress {

        static final String PREFIX = "jdbc:postgresql:";

        @Override
        public Optional<Path> folder() {
            return Optional.empty();
        }

        /** Without the parameters, among which there may be a password. */
        @Override
        public String toString() {
            return url.replaceFirst("\\?.*", "");
        }
    }

    /**
     * Reads what a person writes for a ledger.
     *
     * @throws IllegalArgumentException if it is the address of a database that cannot be a ledger
     */
    static LedgerAddress parse(String value) {
        if (value.startsWith(Shared.PREFIX)) {
            return new Shared(value);
        }
        if (value.startsWith("jdbc:")) {
            throw new IllegalArgumentException("\"" + value
                    + "\" is no ledger: it is a folder, or a database whose address begins with \"" + Shared.PREFIX
                    + "//\"");
        }
        return new Folder(Path.of(value));
    }

    /** The ledger's folder, where it has one. */
    Optional<Path> folder();
}
