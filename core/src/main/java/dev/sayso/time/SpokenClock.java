package dev.sayso.time;

import dev.sayso.text.Lexemes;
import dev.sayso.text.Numerals;
import org.jspecify.annotations.Nullable;

/** The clock in words: {@code a quarter past five}, {@code ten minutes to nine}, {@code six o'clock}, {@code six in the evening}. */
final class SpokenClock {

    private SpokenClock() {}

    /** The clock time whose words begin at a token, null if none do. */
    static @Nullable Clock at(Lexemes tokens, int token) {
        int hour = Clock.hour(tokens, token);
        if (hour > 0 && tokens.wordsAt(token + 1, "o", "'clock")) {
            return Clock.ofTwelve(tokens, token + 3, hour, 0);
        }
        if (hour > 0 && tokens.wordsAt(token - 1, "at") && tokens.wordsAt(token + 1, "in", "the")) {
            boolean part = CalendarNames.dayPart(tokens.word(token + 3)) != null;
            return part ? Clock.ofTwelve(tokens, token + 1, hour, 0) : null;
        }
        return besideTheHour(tokens, token);
    }

    private static @Nullable Clock besideTheHour(Lexemes tokens, int token) {
        int at = tokens.wordsAt(token, "a") ? token + 1 : token;
        boolean quarter = tokens.wordsAt(at, "quarter");
        boolean half = at == token && tokens.wordsAt(at, "half");
        Integer counted = at == token ? Numerals.small(tokens.word(at)) : null;
        boolean named = tokens.wordsAt(at + 1, "minutes");
        int minutes = quarter ? 15 : half ? 30 : counted == null ? 0 : counted;
        int directionAt = named && counted != null ? at + 2 : at + 1;
        boolean past = tokens.wordsAt(directionAt, "past");
        // "five to six" is mostly a range
        boolean to = tokens.wordsAt(directionAt, "to") && (quarter || named);
        int hour = Clock.hour(tokens, directionAt + 1);
        if (minutes < 1 || minutes > 30 || hour == 0 || (!past && !to)) {
            return null;
        }
        int after = directionAt + 2;
        int end = tokens.wordsAt(after, "o", "'clock") ? after + 2 : after;
        return past
                ? Clock.ofTwelve(tokens, end, hour, minutes)
                : Clock.ofTwelve(tokens, end, hour == 1 ? 12 : hour - 1, 60 - minutes);
    }
}
