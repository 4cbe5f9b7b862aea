package dev.sayso.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Content hashes: the ids of everything in the ledger, so that reading the same words again gives the same ids. */
public final class Hashes {

    private static final int ID_LENGTH = 16;

    private Hashes() {}

    /** A new SHA-256, which every Java platform has. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java platform", e);
        }
    }

    /** The SHA-256 of some bytes, in hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /**
     * An id of 16 hexadecimal digits from the first 64 bits of the SHA-256 of the parts. Each part is hashed with its
     * length, so that {@code ("ab", "c")} and {@code ("a", "bc")} differ; a missing part differs from an empty one.
     */
    public static String id(@Nullable String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            if (part == null) {
                digest.update((byte) '-');
                continue;
            }
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, ID_LENGTH);
    }
}
