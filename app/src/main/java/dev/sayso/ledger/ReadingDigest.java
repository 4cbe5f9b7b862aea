package dev.sayso.ledger;

import dev.sayso.text.Hashes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of all rows of a reading, which the log keeps, so that a changed row is found. A value that is missing is
 * left out, and so is the rule of a headline gap that was stored before rules were named: a later layout may add columns,
 * which are NULL in the rows that were there, without changing the digest of these.
 */
final class ReadingDigest {

    private static final String NAMED_LATER = "rule";

    private final MessageDigest digest = Hashes.sha256();

    /** Adds a row; rows are added by table and position. */
    void add(String table, int position, List<Field<?>> columns, List<? extends @Nullable Object> values) {
        part(table);
        part(Integer.toString(position));
        for (int i = 0; i < columns.size(); i++) {
            String value = Columns.string(values.get(i));
            String column = columns.get(i).getName();
            if (value != null && !(value.isEmpty() && column.equals(NAMED_LATER))) {
                part(column);
                part(value);
            }
        }
    }

    private void part(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    /** The digest of all rows that were added, in hexadecimal digits. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
