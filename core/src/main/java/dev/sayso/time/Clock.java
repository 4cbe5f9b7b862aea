package dev.sayso.time;

import dev.sayso.text.Lexemes;
import dev.sayso.text.Numerals;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A reading of the clock that ends before a token: {@code 5:30 p.m.}, {@code 18:00 UTC}, {@code 20.50}, {@code 0430 GMT},
 * {@code noon}, {@code eight o'clock}, {@code half past six in the evening}.
 *
 * @param time as TIMEX3 writes it after the {@code T}, with the offset of its time zone where one is named
 * @param halfKnown whether the words tell which half of the day is meant
 */
record Clock(int end, String time, boolean halfKnown) {

    private static final Set<String> BEFORE = Set.of(
            "at", "around", "by", "before", "after", "until", "till", "since", "from", "about", "to", "and", "between");
    private static final Set<String> INTRODUCING =
            Set.of("at", "around", "about", "by", "before", "after", "until", "till", "since");
    private static final Set<String> DAY_BEGINS_AFTER = Set.of("since", "after", "past", "from");

    /** What tells that a number such as {@code 20.50} is a price, a share or a measure. */
    private static final Set<String> COUNTED = Set.of(
            ("$ £ € ¥ % percent per cent cents pence euros euro dollars pounds yen price prices priced share shares stock"
                            + " stocks index points point trading traded million billion trillion metres meters km miles"
                            + " seconds kg tonnes degrees magnitude rate yield")
                    .split(" ", -1));

    private static final int WINDOW = 10;

    /** Spoken without half of the day, the hours up to this one are those of the afternoon. */
    private static final int LAST_OF_AFTERNOON = 6;

    private static final int NO_HALF = -1;

    /** The clock time that begins at a token, null if none does. */
    static @Nullable Clock at(Lexemes tokens, int token) {
        String word = tokens.word(token);
        String before = tokens.word(token - 1);
        if (word.equals("midnight")) {
            return withZone(tokens, token + 1, DAY_BEGINS_AFTER.contains(before) ? 0 : 24, 0, true);
        }
        if (word.equals("noon") || (word.equals("midday") && BEFORE.contains(before))) {
            return withZone(tokens, token + 1, 12, 0, true);
        }
        if (!tokens.isNumber(token)) {
            return SpokenClock.at(tokens, token);
        }
        boolean second = tokens.touchesPrevious(token) && before.equals(":");
        return second ? null : inDigits(tokens, token, word);
    }

    /** An hour of twelve with its half of the day, that of the words at a token if they tell it. */
    static Clock ofTwelve(Lexemes tokens, int at, int hour, int minute) {
        int half = half(tokens, at, hour);
        int afternoon = hour <= LAST_OF_AFTERNOON ? 12 : 0;
        int shift = half == NO_HALF ? afternoon : half;
        boolean known = half != NO_HALF;
        return withZone(tokens, known ? afterHalf(tokens, at) : at, hour % 12 + shift, minute, known);
    }

    /** The same hour of the evening where its words may mean that, else null. */
    @Nullable
    Clock inTheEvening() {
        int hour = number(time.substring(0, 2));
        boolean evening = !halfKnown && hour > LAST_OF_AFTERNOON && hour < 12;
        return evening ? new Clock(end, (hour + 12) + time.substring(2), true) : null;
    }

    /** Whether it lies before noon. */
    boolean isMorning() {
        return time.compareTo("12") < 0;
    }

    private static @Nullable Clock inDigits(Lexemes tokens, int token, String word) {
        boolean colon = tokens.wordsAt(token + 1, ":")
                && tokens.touchesPrevious(token + 1)
                && tokens.touchesPrevious(token + 2);
        String digits = colon ? word + "." + tokens.word(token + 2) : word;
        boolean four = word.length() == 4 && !colon && word.indexOf('.') < 0;
        if (four) {
            digits = word.substring(0, 2) + "." + word.substring(2);
        }
        int point = digits.indexOf('.');
        int hour = number(point < 0 ? digits : digits.substring(0, point));
        int minute = point < 0 ? 0 : digits.length() - point == 3 ? number(digits.substring(point + 1)) : -1;
        int at = token + (colon ? 3 : 1);
        if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || tokens.wordsAt(at, ":")) {
            return null;
        }
        if (tokens.wordsAt(at, "o", "'clock")) {
            return hour <= 12 ? ofTwelve(tokens, at + 2, hour, minute) : withZone(tokens, at + 2, hour, minute, true);
        }
        boolean counted =
                !colon && (tokens.wordsAt(at, "in") || tokens.wordsAt(at, "at")) && !introduced(tokens, token);
        if (hour > 0 && hour <= 12 && !four && !counted && half(tokens, at, hour) != NO_HALF) {
            return ofTwelve(tokens, at, hour, minute);
        }
        boolean zone = TimeZones.at(tokens, at) != null;
        boolean written = colon && (zone || BEFORE.contains(tokens.word(token - 1)));
        boolean military = four && (zone || tokens.wordsAt(at, "hours"));
        boolean pointed =
                point > 0 && !colon && !four && (zone || (introduced(tokens, token) && !isPrice(tokens, token)));
        if (!written && !military && !pointed) {
            return null;
        }
        boolean known = zone || military || word.startsWith("0");
        return withZone(tokens, military && !zone ? at + 1 : at, hour, minute, known);
    }

    /** Whether a number after the word before it is more likely one of the clock than of things. */
    private static boolean introduced(Lexemes tokens, int token) {
        return INTRODUCING.contains(tokens.word(token - 1));
    }

    private static boolean isPrice(Lexemes tokens, int token) {
        for (int at = token; at > token - WINDOW && !tokens.startsSentence(at); at--) {
            if (COUNTED.contains(tokens.word(at - 1))) {
                return true;
            }
        }
        for (int at = token + 1; at < token + WINDOW && !tokens.startsSentence(at); at++) {
            if (COUNTED.contains(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }

    private static Clock withZone(Lexemes tokens, int at, int hour, int minute, boolean halfKnown) {
        TimeZones.Zone zone = TimeZones.at(tokens, at);
        String time = "%02d:%02d".formatted(hour, minute);
        return zone == null ? new Clock(at, time, halfKnown) : new Clock(zone.end(), time + zone.offset(), halfKnown);
    }

    /** 0 for a.m. and the morning, 12 for p.m., the afternoon and the evening; {@code NO_HALF} for other words. */
    private static int half(Lexemes tokens, int at, int hour) {
        return switch (tokens.word(at)) {
            case "am", "a.m.", "a.m" -> 0;
            case "pm", "p.m.", "p.m" -> 12;
            case "in" ->
                tokens.wordsAt(at + 1, "the")
                        ? switch (tokens.word(at + 2)) {
                            case "morning" -> 0;
                            case "afternoon", "evening" -> 12;
                            default -> NO_HALF;
                        }
                        : NO_HALF;
            case "at" -> tokens.wordsAt(at + 1, "night") ? (hour < LAST_OF_AFTERNOON ? 0 : 12) : NO_HALF;
            default -> NO_HALF;
        };
    }

    private static int afterHalf(Lexemes tokens, int at) {
        return switch (tokens.word(at)) {
            case "in" -> at + 3;
            case "at" -> at + 2;
            default -> at + 1;
        };
    }

    /** An hour from 1 to 12 in digits or words, 0 for anything else. */
    static int hour(Lexemes tokens, int at) {
        String word = tokens.word(at);
        Integer small = Numerals.small(word);
        int hour = small != null ? small : number(word);
        return hour >= 1 && hour <= 12 ? hour : 0;
    }

    /** A number of one or two digits, −1 for anything else. */
    private static int number(String digits) {
        boolean plain =
                !digits.isEmpty() && digits.length() < 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(digits) : -1;
    }
}
