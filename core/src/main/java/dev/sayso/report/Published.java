package dev.sayso.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a report was published, as ISO 8601 date or date-time, kept as it was given.
 *
 * @param iso what the publisher says, such as {@code 2025-02-04} or {@code 2025-02-04T18:30:00Z}
 * @param day the day of it, in the publisher's own offset: what relative dates are resolved against
 */
public record Published(String iso, LocalDate day) implements Comparable<Published> {

    private static final int DAY_LENGTH = "2025-02-04".length();
    private static final Pattern TIME = Pattern.compile(
            ".{10}[T ](?<hours>[01]\\d|2[0-3]):?(?<minutes>[0-5]\\d)(?::?(?<seconds>[0-5]\\d)(?:[.,]\\d+)?)?"
                    + "\\s*(?<offset>Z|[+-](?:0\\d|1[0-7]):?(?:[0-5]\\d)?)?.*");

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

    /**
     * The moment from which it can have been out: a day is taken from its start, and a time that gives no offset as UTC.
     */
    public Instant earliest() {
        return moment(LocalTime.MIN);
    }

    /** The last moment that it can stand for: a day is taken to its end. */
    public Instant latest() {
        return moment(LocalTime.MAX);
    }

    private Instant moment(LocalTime ofDay) {
        Matcher time = TIME.matcher(iso);
        if (!time.matches()) {
            return day.atTime(ofDay).toInstant(ZoneOffset.UTC);
        }
        String seconds = time.group("seconds") == null ? "00" : time.group("seconds");
        LocalTime clock = LocalTime.parse(time.group("hours") + ":" + time.group("minutes") + ":" + seconds);
        String offset = time.group("offset");
        return day.atTime(clock).toInstant(offset == null ? ZoneOffset.UTC : ZoneOffset.of(offset));
    }

    /** Whether a time of day is known. */
    boolean hasTime() {
        return iso.length() > DAY_LENGTH;
    }

    /** Whether it is known that this was before the other: a day alone is before no time of that day. */
    boolean isBefore(Published other) {
        return day.isBefore(other.day) || hasTime() && other.hasTime() && compareTo(other) < 0;
    }

    /** In order of the moments, and of the text where they are the same. */
    @Override
    public int compareTo(Published other) {
        int byMoment = earliest().compareTo(other.earliest());
        return byMoment != 0 ? byMoment : iso.compareTo(other.iso);
    }

    @Override
    public String toString() {
        return iso;
    }
}
