package dev.sayso.storyline;

import dev.sayso.report.Published;
import dev.sayso.text.Words;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days of a year that a report names, as a month and a day or by a day of the week that is not long past. */
final class ToldDays {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern MONTH = Pattern.compile("(?:" + String.join("|", MONTHS) + ")[a-z]*");
    private static final Pattern DAY = Pattern.compile("[0-9]{1,2}");
    private static final int DAYS = 31;
    private static final Map<String, Integer> WEEKDAYS =
            Map.of("monday", 1, "tuesday", 2, "wednesday", 3, "thursday", 4, "friday", 5, "saturday", 6, "sunday", 7);

    private final Set<Integer> days = new HashSet<>();

    private ToldDays() {}

    /** The days, each as a number that no other day of a year has. */
    static Set<Integer> of(List<List<String>> sentences, @Nullable Published published) {
        ToldDays told = new ToldDays();
        sentences.forEach(told::addDates);
        if (published != null) {
            sentences.forEach(s -> s.forEach(w -> told.addRelative(w.toLowerCase(Locale.ROOT), published.day())));
        }
        return told.days;
    }

    private void addDates(List<String> sentence) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            String month = sentence.get(i).toLowerCase(Locale.ROOT);
            String day = sentence.get(i + 1);
            if (Words.capitalised(sentence.get(i))
                    && MONTH.matcher(month).matches()
                    && DAY.matcher(day).matches()
                    && Integer.parseInt(day) <= DAYS) {
                add(MONTHS.indexOf(month.substring(0, 3)) + 1, Integer.parseInt(day));
            }
        }
    }

    private void addRelative(String word, LocalDate published) {
        Integer weekday = WEEKDAYS.get(word);
        if (weekday != null) {
            add(published.minusDays(Math.floorMod(published.getDayOfWeek().getValue() - weekday, 7)));
        } else if (word.equals("today")) {
            add(published);
        } else if (word.equals("yesterday")) {
            add(published.minusDays(1));
        }
    }

    private void add(LocalDate day) {
        add(day.getMonthValue(), day.getDayOfMonth());
    }

    private void add(int month, int day) {
        days.add(month * (DAYS + 1) + day);
    }
}
