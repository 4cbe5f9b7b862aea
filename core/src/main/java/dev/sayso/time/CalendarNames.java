package dev.sayso.time;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The English names of months, weekdays and parts of the day, and the words that often stand before them. */
final class CalendarNames {

    private static final Map<String, Integer> MONTHS = months();
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
    private static final Map<String, String> DAY_PARTS = Map.of(
            "morning", "MO", "afternoon", "AF", "evening", "EV", "night", "NI", "lunchtime", "MI", "midday", "MI");

    private static final Set<String> SHORT_WEEKDAYS =
            Set.of("mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun");

    /** Months whose names are also names of people, verbs or nouns. */
    private static final Set<String> DOUBTFUL = Set.of("april", "may", "june", "august", "march");

    private static final Set<String> PREPOSITIONS = Set.of(
            ("in since by until till from to of during between and through last this next early late mid before after"
                            + " around on for previous following or throughout")
                    .split(" ", -1));

    private CalendarNames() {}

    /** 1 to 12 for a month or its abbreviation, 0 for other words. */
    static int month(String word) {
        return MONTHS.getOrDefault(word, 0);
    }

    /** Whether the word is a month written out. */
    static boolean isFullMonth(String word) {
        return (word.length() > 4 && MONTHS.containsKey(word))
                || Set.of("may", "june", "july").contains(word);
    }

    static boolean isDoubtful(String month) {
        return DOUBTFUL.contains(month);
    }

    static @Nullable DayOfWeek weekday(String word) {
        return WEEKDAYS.get(word);
    }

    /** Whether the word is an abbreviated weekday; some are also names and verbs. */
    static boolean isShortWeekday(String word) {
        return SHORT_WEEKDAYS.contains(word);
    }

    /** TIMEX3's letters for a part of the day; null for other words. */
    static @Nullable String dayPart(String word) {
        return DAY_PARTS.get(word);
    }

    /** Whether a date may well follow this word. */
    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        int number = 1;
        for (String name : "january february march april may june july august september october november december"
                .split(" ", -1)) {
            months.put(name, number);
            months.put(name.substring(0, 3), number);
            number++;
        }
        months.put("sept", 9);
        return Map.copyOf(months);
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> weekdays = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            weekdays.put(name, day);
        }
        return Map.copyOf(weekdays);
    }
}
