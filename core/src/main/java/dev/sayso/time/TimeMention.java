package dev.sayso.time;

import dev.sayso.text.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time expression and what it means.
 *
 * @param id unique within its report: {@code t1}, {@code t2}, …
 * @param value as TimeML's TIMEX3 {@code value}: {@code 2025-02-04}, {@code 2024-12}, {@code P3W}, …
 * @param earliest the first day it may mean, null where it cannot be resolved
 * @param latest the last day it may mean, null where it cannot be resolved
 */
public record TimeMention(
        String id,
        Span span,
        Type type,
        String value,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {

    /** The types of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    public TimeMention {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("earliest " + earliest + " is after latest " + latest);
        }
    }
}
