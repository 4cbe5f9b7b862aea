package dev.sayso.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * When a report was published, as ISO 8601 date or date-time, kept as it was given.
 *
 * @param iso what the publisher says, such as {@code 2025-02-04} or {@code 2025-02-04T18:30:00Z}
 * @param day the day of it, in the publisher's own offset: what relative dates are resolved against
 */
public record Published(String iso, LocalDate day) implements Comparable<Published> {

    private static final int DAY_LENGTH = "2025-02-04".length();

    /**
     * Reads an ISO 8601 date or date-time; the time may stand without offset.
     *
     * @throws DateTimeException if it is neither
     */
    public static Published parse(String iso) {
        String value = iso.strip();
        if (value.length() < DAY_LENGTH) {
            throw new DateTimeException("not an ISO 8601 date: \"" + iso + "\"");
        }
        LocalDate day = LocalDate.parse(value.substring(0, DAY_LENGTH));
        if (value.length() > DAY_LENGTH && !value.substring(DAY_LENGTH).matches("[T ]\\d{2}:?\\d{2}.*")) {
            throw new DateTimeException("not an ISO 8601 date-time: \"" + iso + "\"");
        }
        return new Published(value, day);
    }

    public static Published of(OffsetDateTime time) {
        return parse(time.toString());
    }

    /** In order of days, and of the text within a day. */
    @Override
    public int compareTo(Published other) {
        int byDay = day.compareTo(other.day);
        return byDay != 0 ? byDay : iso.compareTo(other.iso);
    }

    @Override
    public String toString() {
        return iso;
    }
}
