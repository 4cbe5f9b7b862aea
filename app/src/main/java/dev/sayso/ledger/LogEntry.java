package dev.sayso.ledger;

import dev.sayso.text.Hashes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * One thing that happened in a ledger, as it is stored. An entry that was damaged is one too: {@link #holds} tells.
 *
 * @param sequence its place, from 1
 * @param at when, by the clock of the machine that wrote it: ISO 8601 in UTC, with milliseconds
 * @param actor {@code program} or {@code person}
 * @param who the actor's name
 * @param kind what happened, such as {@code report-read}
 * @param subject the id of what it happened to
 * @param what the rest, as canonical JSON
 * @param previous the hash of the entry before; empty for the first
 * @param hash the SHA-256 of all that, in hexadecimal digits
 */
public record LogEntry(
        long sequence,
        String at,
        String actor,
        String who,
        String kind,
        String subject,
        String what,
        String previous,
        String hash) {

    /** The entry that follows the one with this sequence and hash; 0 and nothing where it is the first. */
    static LogEntry after(long before, String previous, String at, Actor by, String kind, String subject, String what) {
        long sequence = before + 1;
        String actor = by.kind().name().toLowerCase(Locale.ROOT);
        LogEntry open = new LogEntry(sequence, at, actor, by.name(), kind, subject, what, previous, "");
        return new LogEntry(sequence, at, actor, by.name(), kind, subject, what, previous, open.computedHash());
    }

    /** Whether the hash is that of the rest. */
    boolean holds() {
        return hash.equals(computedHash());
    }

    /** Each part is hashed with its length in bytes before it and a colon, as ids are. */
    private String computedHash() {
        MessageDigest digest = Hashes.sha256();
        for (String part : List.of("log/1", Long.toString(sequence), at, actor, who, kind, subject, what, previous)) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
