package dev.sayso.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the log says that there is: all rows must be told of by an entry, and all that is told of must be there. */
final class LogFacts {

    private final Map<String, Map<String, @Nullable Object>> inputs = new HashMap<>();
    private final Map<String, Map<String, @Nullable Object>> readings = new HashMap<>();
    private final Map<String, String> occurrences = new HashMap<>();
    private final Map<String, String> current = new HashMap<>();

    /** Takes in an entry; one that cannot be understood tells nothing. */
    void add(LogEntry entry) {
        Map<String, @Nullable Object> what;
        try {
            what = CanonicalJson.values(entry.what());
        } catch (JsonProcessingException e) {
            return; // its hash does not hold either, which is told
        }
        switch (entry.kind()) {
            case Log.INPUT_KEPT -> inputs.put(entry.subject(), what);
            case Log.REPORT_FOUND -> occurrences.put(String.valueOf(what.get("occurrence")), entry.subject());
            case Log.REPORT_READ -> readings.put(entry.subject(), what);
            case Log.READING_CURRENT -> current.put(entry.subject(), String.valueOf(what.get("reading")));
            default -> {} // tells of no row
        }
    }

    /** What is told of each input, by hash. */
    Map<String, Map<String, @Nullable Object>> inputs() {
        return inputs;
    }

    /** What is told of each reading, by id. */
    Map<String, Map<String, @Nullable Object>> readings() {
        return readings;
    }

    /** The report of each occurrence, by the occurrence's id. */
    Map<String, String> occurrences() {
        return occurrences;
    }

    /** The reading that counts, by report. */
    Map<String, String> current() {
        return current;
    }

    /** All reports that were ever found or read. */
    Set<String> reports() {
        Set<String> reports = new HashSet<>(occurrences.values());
        reports.addAll(current.keySet());
        return reports;
    }
}
