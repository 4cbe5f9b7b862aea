package dev.sayso.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates that pages write: ISO 8601 for programs, and those for people in the languages of {@link Months}. */
final class PageDate {

    private static final int PIVOT_CENTURY = 2000;

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4}-\\d{2}-\\d{2})(?!\\d)"
            + "(?:[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![\\d.])(\\d{1,2})(\\.\\s?|/|-)(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\.?\\d)");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s\\u00A0,-]+(?:de |of )?(\\p{L}{3,12})\\.?[\\s\\u00A0,-]+(?:de )?(\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile("(?<!\\p{L})(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");

    private PageDate() {}

    /**
     * The first date in a text.
     *
     * @param language the page's, which decides how {@code 5/6/2031} is meant; unknown leaves it unread
     */
    static Optional<Published> first(@Nullable String text, @Nullable String language) {
        if (text == null) {
            return Optional.empty();
        }
        return iso(text)
                .or(() -> yearFirst(text))
                .or(() -> yearLast(text, language))
                .or(() -> inWords(DAY_MONTH_YEAR.matcher(text), 1, 2))
                .or(() -> inWords(MONTH_DAY_YEAR.matcher(text), 2, 1));
    }

    private static Optional<Published> iso(String text) {
        Matcher iso = ISO.matcher(text);
        if (!iso.find()) {
            return Optional.empty();
        }
        try {
            String offset = iso.group(3) == null ? "" : iso.group(3);
            String time = iso.group(2) == null ? "" : "T" + iso.group(2) + offset;
            return Optional.of(Published.parse(iso.group(1) + time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Published> yearFirst(String text) {
        Matcher date = YEAR_FIRST.matcher(text);
        return date.find() ? date(number(date, 1), number(date, 2), number(date, 3)) : Optional.empty();
    }

    private static Optional<Published> yearLast(String text, @Nullable String language) {
        Matcher date = YEAR_LAST.matcher(text);
        if (!date.find()) {
            return Optional.empty();
        }
        int year = number(date, 4) + (date.group(4).length() == 2 ? PIVOT_CENTURY : 0);
        int one = number(date, 1);
        int two = number(date, 3);
        boolean dayFirst = date.group(2).startsWith(".") || one > 12 || (language != null && !isEnglish(language));
        if (dayFirst) {
            return date(year, two, one);
        }
        boolean american = language != null && language.toLowerCase(Locale.ROOT).endsWith("-us");
        if (two > 12 || american || one == two) {
            return date(year, one, two);
        }
        boolean british = language != null && language.length() > 2;
        return british ? date(year, two, one) : Optional.empty();
    }

    private static Optional<Published> inWords(Matcher date, int day, int month) {
        while (date.find()) {
            Optional<Integer> named = Months.number(date.group(month));
            if (named.isPresent()) {
                return date(number(date, 3), named.get(), number(date, day));
            }
        }
        return Optional.empty();
    }

    private static Optional<Published> date(int year, int month, int day) {
        try {
            return year < 1980
                    ? Optional.empty()
                    : Optional.of(Published.parse(LocalDate.of(year, month, day).toString()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isEnglish(String language) {
        return language.toLowerCase(Locale.ROOT).startsWith("en");
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
