package dev.sayso.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What the log tells of the states that a ledger has been in. */
final class History {

    private History() {}

    static LedgerState now(DSLContext sql) {
        return new LedgerState(new ReportRows(sql).current(), Set.of());
    }

    /** The same for some reports. */
    static LedgerState now(DSLContext sql, Collection<String> reportIds) {
        return new LedgerState(new ReportRows(sql).current(reportIds), Set.of());
    }

    /** As the log tells it: what the ledger had by a moment. */
    static LedgerState by(DSLContext sql, Instant moment) {
        return by(sql, moment, DSL.trueCondition());
    }

    /** The same for some reports. */
    static LedgerState by(DSLContext sql, Instant moment, Collection<String> reportIds) {
        return by(sql, moment, Log.SUBJECT.in(reportIds));
    }

    private static LedgerState by(DSLContext sql, Instant moment, Condition subjects) {
        long last = Log.lastBy(sql, moment);
        Map<String, String> current = new HashMap<>();
        Log.each(
                sql,
                Log.KIND.eq(Log.READING_CURRENT).and(Log.SEQUENCE.le(last)).and(subjects),
                entry -> current.put(entry.subject(), word(entry, "reading")));
        Set<String> later = new HashSet<>();
        Log.each(
                sql,
                Log.KIND.eq(Log.REPORT_FOUND).and(Log.SEQUENCE.gt(last)).and(subjects),
                entry -> later.add(word(entry, "occurrence")));
        return new LedgerState(current, later);
    }

    /** One of the values of an entry. */
    static String word(LogEntry entry, String key) {
        try {
            @Nullable Object value = CanonicalJson.values(entry.what()).get(key);
            if (value != null) {
                return value.toString();
            }
        } catch (JsonProcessingException e) {
            throw new DamagedLedgerException(damage(entry), e);
        }
        throw new DamagedLedgerException(damage(entry), null);
    }

    private static String damage(LogEntry entry) {
        return "The ledger's log is damaged at its entry " + entry.sequence()
                + ": \"sayso check\" tells what does not hold.";
    }
}
