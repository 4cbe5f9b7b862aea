package dev.sayso.time;

import dev.sayso.text.Lexemes;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of time zones as news writes them after a clock time. */
final class TimeZones {

    private static final Map<String, String> OFFSETS = offsets();

    /**
     * A time zone that ends before a token.
     *
     * @param offset from UTC as ISO 8601 writes it; empty where it changes with the season or is not known
     */
    record Zone(int end, String offset) {}

    private TimeZones() {}

    /** The time zone at a token, null if there is none. */
    static @Nullable Zone at(Lexemes tokens, int at) {
        boolean bracket = tokens.wordsAt(at, "(");
        int nameAt = bracket ? at + 1 : at;
        String name = tokens.word(nameAt);
        if ((name.equals("local") || name.equals("eastern") || name.equals("pacific") || name.equals("central"))
                && tokens.wordsAt(nameAt + 1, "time")) {
            return new Zone(nameAt + 2, "");
        }
        String offset = tokens.isCapitalized(nameAt) ? OFFSETS.get(name) : null;
        if (offset == null) {
            return null;
        }
        int end = nameAt + 1;
        String sign = tokens.word(end);
        int hours = hours(tokens.word(end + 1));
        if (offset.equals("Z") && (sign.equals("+") || sign.equals("-")) && hours > 0 && hours <= 14) {
            offset = "%s%02d:00".formatted(sign, hours);
            end += 2;
        }
        if (bracket && !tokens.wordsAt(end, ")")) {
            return null;
        }
        return new Zone(bracket ? end + 1 : end, offset);
    }

    private static int hours(String digits) {
        return digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 0;
    }

    private static Map<String, String> offsets() {
        Map<String, String> offsets = new HashMap<>();
        String fixed =
                "utc Z gmt Z est -05:00 edt -04:00 cdt -05:00 mst -07:00 mdt -06:00 pst -08:00 pdt -07:00 bst +01:00"
                        + " cet +01:00 cest +02:00 eet +02:00 eest +03:00 msk +03:00 jst +09:00 kst +09:00 aest +10:00 aedt +11:00";
        String[] words = fixed.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            offsets.put(words[i], words[i + 1]);
        }
        for (String changing : "et ct mt pt cst ist".split(" ", -1)) {
            offsets.put(changing, "");
        }
        return Map.copyOf(offsets);
    }
}
