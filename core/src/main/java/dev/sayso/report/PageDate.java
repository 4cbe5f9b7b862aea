package dev.sayso.report;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates that pages write. */
final class PageDate {

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?.*");

    private PageDate() {}

    static Optional<Published> parse(@Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(value.strip());
        if (!iso.matches()) {
            return Optional.empty();
        }
        try {
            String time = iso.group(2) == null ? "" : "T" + iso.group(2) + (iso.group(3) == null ? "" : iso.group(3));
            return Optional.of(Published.parse(iso.group(1) + time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
