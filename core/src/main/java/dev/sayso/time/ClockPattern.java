package dev.sayso.time;

import dev.sayso.text.Lexemes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Clock times with their time zones: {@code 5:30 p.m.}, {@code 18:00 UTC}, {@code noon}, {@code 8 o'clock on Friday}. */
final class ClockPattern implements TimePattern {

    private static final Set<String> BEFORE = Set.of(
            "at", "around", "by", "before", "after", "until", "till", "since", "from", "about", "to", "and", "between");
    private static final Map<String, String> ZONES = zones();
    private static final DayPatterns DAYS = new DayPatterns();

    /** A reading of the clock that ends before a token: {@code 17:30Z}. */
    record Clock(int end, String time) {}

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        Clock clock = clock(context.tokens(), token);
        if (clock == null) {
            return null;
        }
        int dayAt = clock.end();
        if (context.word(dayAt).equals("on") || context.word(dayAt).equals(",")) {
            dayAt++;
        }
        TimeExpression day = DAYS.at(context, dayAt);
        if (day != null && day.value().isDay()) {
            return new TimeExpression(token, day.end(), day.value().at(clock.time()));
        }
        LocalDate known = context.dayInQuestion();
        TimeValue value = known == null ? TimeValue.open("XXXX-XX-XX") : TimeValue.day(known);
        return new TimeExpression(token, clock.end(), value.at(clock.time()));
    }

    /** The clock time that begins at a token, null if none does. */
    static @Nullable Clock clock(Lexemes tokens, int token) {
        String word = tokens.word(token);
        if (word.equals("noon") || word.equals("midnight")) {
            return withZone(tokens, token + 1, word.equals("noon") ? 12 : 24, 0);
        }
        if (!tokens.isNumber(token) || (tokens.touchesPrevious(token) && tokens.wordsAt(token - 1, ":"))) {
            return null;
        }
        int colon =
                tokens.wordsAt(token + 1, ":") && tokens.touchesPrevious(token + 1) && tokens.touchesPrevious(token + 2)
                        ? 2
                        : 0;
        String digits = colon > 0 ? word + "." + tokens.word(token + 2) : word;
        boolean four = word.length() == 4 && colon == 0 && word.indexOf('.') < 0;
        if (four) {
            digits = word.substring(0, 2) + "." + word.substring(2);
        }
        int point = digits.indexOf('.');
        int hour = number(point < 0 ? digits : digits.substring(0, point));
        int minute = point < 0 ? 0 : digits.length() - point == 3 ? number(digits.substring(point + 1)) : -1;
        int at = token + 1 + colon;
        if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || tokens.wordsAt(at, ":")) {
            return null;
        }
        int half = half(tokens.word(at), hour);
        if (half >= 0 && hour <= 12 && !four) {
            return withZone(tokens, at + 1, hour % 12 + half, minute);
        }
        if (tokens.wordsAt(at, "o", "'clock")) {
            return withZone(tokens, at + 2, hour, minute);
        }
        boolean zone = zoneAt(tokens, at) != null;
        boolean written = colon > 0 && (zone || BEFORE.contains(tokens.word(token - 1)));
        boolean military = four && (zone || tokens.wordsAt(at, "hours"));
        if (!written && !military) {
            return null;
        }
        return withZone(tokens, military && !zone ? at + 1 : at, hour, minute);
    }

    private static Clock withZone(Lexemes tokens, int at, int hour, int minute) {
        Clock zone = zoneAt(tokens, at);
        String time = "%02d:%02d".formatted(hour, minute);
        return zone == null ? new Clock(at, time) : new Clock(zone.end(), time + zone.time());
    }

    /** The time zone at a token; one whose offset changes or is not known is part of the words but not of the time. */
    private static @Nullable Clock zoneAt(Lexemes tokens, int at) {
        boolean bracket = tokens.wordsAt(at, "(");
        int nameAt = bracket ? at + 1 : at;
        String name = tokens.word(nameAt);
        if ((name.equals("local") || name.equals("eastern") || name.equals("pacific") || name.equals("central"))
                && tokens.wordsAt(nameAt + 1, "time")) {
            return new Clock(nameAt + 2, "");
        }
        String offset = tokens.isCapitalized(nameAt) ? ZONES.get(name) : null;
        if (offset == null) {
            return null;
        }
        int end = nameAt + 1;
        String sign = tokens.word(end);
        int hours = number(tokens.word(end + 1));
        if (offset.equals("Z") && (sign.equals("+") || sign.equals("-")) && hours > 0 && hours <= 14) {
            offset = "%s%02d:00".formatted(sign, hours);
            end += 2;
        }
        if (bracket && !tokens.wordsAt(end, ")")) {
            return null;
        }
        return new Clock(bracket ? end + 1 : end, offset);
    }

    /** 0 for a.m., 12 for p.m., −1 for other words. */
    private static int half(String word, int hour) {
        return switch (word) {
            case "am", "a.m.", "a.m" -> hour > 0 ? 0 : -1;
            case "pm", "p.m.", "p.m" -> hour > 0 ? 12 : -1;
            default -> -1;
        };
    }

    /** A number of one or two digits, −1 for anything else. */
    private static int number(String digits) {
        boolean plain =
                !digits.isEmpty() && digits.length() < 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(digits) : -1;
    }

    private static Map<String, String> zones() {
        Map<String, String> zones = new HashMap<>();
        String fixed =
                "utc Z gmt Z est -05:00 edt -04:00 cdt -05:00 mst -07:00 mdt -06:00 pst -08:00 pdt -07:00 bst +01:00"
                        + " cet +01:00 cest +02:00 eet +02:00 eest +03:00 msk +03:00 jst +09:00 kst +09:00 aest +10:00 aedt +11:00";
        String[] words = fixed.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            zones.put(words[i], words[i + 1]);
        }
        for (String changing : "et ct mt pt cst ist".split(" ", -1)) {
            zones.put(changing, "");
        }
        return Map.copyOf(zones);
    }
}
