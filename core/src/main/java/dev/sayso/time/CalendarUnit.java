package dev.sayso.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A unit that times are counted in. */
enum CalendarUnit {
    SECOND("PT", "S", 1, "XXXX-XX-XXTXX:XX:XX"),
    MINUTE("PT", "M", 1, "XXXX-XX-XXTXX:XX"),
    HOUR("PT", "H", 1, "XXXX-XX-XXTXX"),
    DAY("P", "D", 1, "XXXX-XX-XX"),
    WEEK("P", "W", 1, "XXXX-WXX"),
    MONTH("P", "M", 1, "XXXX-XX"),
    QUARTER("P", "Q", 1, "XXXX-QX"),
    YEAR("P", "Y", 1, "XXXX"),
    DECADE("P", "Y", 10, "XXX"),
    CENTURY("P", "Y", 100, "XX");

    private static final Map<String, CalendarUnit> BY_WORD = byWord();

    private final String prefix;
    private final String letter;
    private final int size;
    private final String unknown;

    CalendarUnit(String prefix, String letter, int size, String unknown) {
        this.prefix = prefix;
        this.letter = letter;
        this.size = size;
        this.unknown = unknown;
    }

    /** The unit of a word, singular or plural; null for other words. */
    static @Nullable CalendarUnit of(String word) {
        return BY_WORD.get(word);
    }

    /** How many of the word's units the word is: a fortnight is two weeks. */
    static int multiple(String word) {
        return word.startsWith("fortnight") ? 2 : 1;
    }

    /** The duration of a number of this unit as TIMEX3 writes it; {@code X} stands for an unknown number. */
    String duration(String number) {
        return prefix + number + letter;
    }

    /** How many TIMEX3 units one of these is. */
    int size() {
        return size;
    }

    /** The value of one such unit of which nothing is known. */
    String unknown() {
        return unknown;
    }

    private static Map<String, CalendarUnit> byWord() {
        Map<String, CalendarUnit> units = new HashMap<>();
        for (CalendarUnit unit : values()) {
            String word = unit.name().toLowerCase(Locale.ROOT);
            units.put(word, unit);
            units.put(unit == CENTURY ? "centuries" : word + "s", unit);
        }
        units.put("hr", HOUR);
        units.put("hrs", HOUR);
        units.put("min", MINUTE);
        units.put("mins", MINUTE);
        units.put("sec", SECOND);
        units.put("secs", SECOND);
        units.put("yr", YEAR);
        units.put("yrs", YEAR);
        units.put("fortnight", WEEK);
        units.put("fortnights", WEEK);
        return Map.copyOf(units);
    }
}
