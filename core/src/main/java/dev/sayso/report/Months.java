package dev.sayso.report;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of the months in the languages that many news pages are written in, as the platform knows them. */
final class Months {

    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sk", "ru", "uk", "tr", "sv", "da", "nb", "fi", "ro",
            "el");
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {}

    /** The month of this name, from 1. */
    static Optional<Integer> number(String name) {
        return Optional.ofNullable(NUMBERS.get(key(name)));
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (String language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : STYLES) {
                    String name = key(month.getDisplayName(style, Locale.forLanguageTag(language)));
                    Integer other = numbers.putIfAbsent(name, month.getValue());
                    if (other != null && other != month.getValue()) {
                        ambiguous.add(name);
                    }
                }
            }
        }
        numbers.put("sept", Month.SEPTEMBER.getValue());
        numbers.keySet().removeAll(ambiguous);
        return Map.copyOf(numbers);
    }

    private static String key(String name) {
        return name.replace(".", "").toLowerCase(Locale.ROOT);
    }
}
