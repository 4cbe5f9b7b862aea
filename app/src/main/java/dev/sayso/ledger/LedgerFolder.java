package dev.sayso.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder of an embedded ledger: {@code ledger.db}, {@code inputs/}, and a lock for the moment of opening. */
final class LedgerFolder {

    static final String DATABASE = "ledger.db";
    static final String INPUTS = "inputs";
    private static final String LOCK = "ledger.lock";

    private final Path folder;

    private LedgerFolder(Path folder) {
        this.folder = folder;
    }

    /** A folder that holds a ledger, or may become one because it is empty or not there. */
    static LedgerFolder of(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new LedgerException(folder + " is not a ledger: it is a file, and a ledger is a folder.");
        }
        return new LedgerFolder(folder);
    }

    boolean holdsLedger() {
        return Files.isRegularFile(database());
    }

    Path database() {
        return folder.resolve(DATABASE);
    }

    Path inputs() {
        return folder.resolve(INPUTS);
    }

    /** Opens the database while no other process does, so that only one lays out a new ledger. */
    Database open() {
        synchronized (LedgerFolder.class) {
            try {
                Files.createDirectories(folder);
                refuseOtherFolders();
                try (FileChannel channel =
                        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    FileLock lock = channel.lock();
                    try {
                        return Migrations.open(new SqliteEngine(database()), false);
                    } finally {
                        lock.release();
                    }
                }
            } catch (IOException e) {
                throw LedgerException.unwritable(folder, e);
            }
        }
    }

    private void refuseOtherFolders() throws IOException {
        if (holdsLedger()) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> others = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(LOCK) && !name.equals(INPUTS))
                    .collect(Collectors.toSet());
            if (!others.isEmpty()) {
                throw new LedgerException(folder + " is not a ledger: it holds other files and no " + DATABASE + ".");
            }
        }
    }
}
