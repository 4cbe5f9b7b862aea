package dev.sayso.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The databases that a ledger may lie in, both real. */
public enum TestDatabase {
    SQLITE {
        @Override
        public LedgerAddress address(Path folder) {
            return new LedgerAddress.Folder(folder);
        }
    },
    POSTGRESQL {
        @Override
        public LedgerAddress address(Path folder) {
            return new LedgerAddress.Shared(schema());
        }
    };

    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    /** The address of a ledger that is not there yet: in this folder, or in a schema of its own. */
    public abstract LedgerAddress address(Path folder);

    /** What a person would write for this ledger. */
    public static String words(LedgerAddress address) {
        return address instanceof LedgerAddress.Shared shared
                ? shared.url()
                : address.folder().orElseThrow().toString();
    }

    /** A connection to the database of a ledger, past the program. */
    public static Connection connect(LedgerAddress address) throws SQLException {
        Optional<Path> folder = address.folder();
        return DriverManager.getConnection(
                folder.isPresent() ? "jdbc:sqlite:" + folder.get().resolve("ledger.db") : words(address));
    }

    /** One server for all tests of a run, with the settings that a server has by itself. */
    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("synchronous_commit", "on")
                        .start();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return server;
    }

    private static String schema() {
        String name = "ledger" + SCHEMAS.incrementAndGet();
        String url = server().getJdbcUrl("postgres", "postgres");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url + "&currentSchema=" + name;
    }
}
