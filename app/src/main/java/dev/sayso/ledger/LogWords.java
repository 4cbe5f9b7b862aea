package dev.sayso.ledger;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the entries say that tell of reading: all that the rows have and that no id covers. */
final class LogWords {

    private LogWords() {}

    static Map<String, @Nullable Object> input(long size, String keptAt) {
        return values("size", size, "keptAt", keptAt);
    }

    static Map<String, @Nullable Object> occurrence(String id) {
        return values("occurrence", id);
    }

    /**
     * A new reading.
     *
     * @param rows the digest of its rows
     */
    static Map<String, @Nullable Object> reading(String reportId, String madeBy, String readAt, @Nullable String rows) {
        return values("report", reportId, "madeBy", madeBy, "readAt", readAt, "rows", rows);
    }

    /** A reading that counts from now on, and the one that did until now. */
    static Map<String, @Nullable Object> current(String readingId, @Nullable String before) {
        return values("reading", readingId, "before", before);
    }

    private static Map<String, @Nullable Object> values(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return values;
    }
}
