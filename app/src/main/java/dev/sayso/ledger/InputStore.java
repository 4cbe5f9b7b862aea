package dev.sayso.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where a ledger keeps the bytes of its inputs, by their SHA-256. */
interface InputStore {

    /** A new file of this machine to copy an input to. */
    Path newFile();

    /** Says that such a file cannot be written. */
    LedgerException unwritable(IOException cause);

    /**
     * Puts a copied input in its place, before the transaction that names it, so that the bytes are there whole or not at
     * all; bytes that were damaged since are replaced.
     */
    void place(Path copy, String sha256);

    /**
     * The bytes that are kept under this hash, whatever they are by now.
     *
     * @throws IOException if there are none, or they cannot be read
     */
    InputStream open(String sha256) throws IOException;

    /** Where these bytes are, for people. */
    String place(String sha256);

    /** Removes a copy that was not put in its place. */
    void remove(Path copy);
}
