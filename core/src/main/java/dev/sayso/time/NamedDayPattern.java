package dev.sayso.time;

import dev.sayso.text.Lexemes;
import dev.sayso.text.Phrases;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days that are named from the day of publication or from the day named last: {@code yesterday}, {@code the same day}. */
final class NamedDayPattern implements TimePattern {

    static final Phrases<Integer> FROM_TODAY = Phrases.of(Map.of(
            "today", 0,
            "earlier today", 0,
            "later today", 0,
            "yesterday", -1,
            "tomorrow", 1,
            "the day before yesterday", -2,
            "the day after tomorrow", 2));
    static final Phrases<Integer> FROM_DAY_NAMED = Phrases.of(Map.of(
            "the same day", 0,
            "that day", 0,
            "that same day", 0,
            "later that day", 0,
            "earlier that day", 0,
            "the next day", 1,
            "the following day", 1,
            "the previous day", -1));
    static final Phrases<String> NIGHTS = Phrases.of(Map.of("tonight", "0NI", "last night", "-NI"));
    private static final Set<String> ENDS_OF_DAY = Set.of(
            "end",
            "ended",
            "ending",
            "ends",
            "finish",
            "finished",
            "finishing",
            "close",
            "closed",
            "closing",
            "started",
            "began");

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        Lexemes tokens = context.tokens();
        Phrases.Found<Integer> named = FROM_TODAY.at(tokens, token);
        if (named != null) {
            return new TimeExpression(token, named.end(), context.calendar().daysFromToday(named.meaning()));
        }
        Phrases.Found<String> night = NIGHTS.at(tokens, token);
        if (night != null) {
            int shift = night.meaning().startsWith("-") ? -1 : 0;
            TimeValue day = context.calendar().daysFromToday(shift);
            return new TimeExpression(token, night.end(), day.at(night.meaning().substring(1)));
        }
        Phrases.Found<Integer> same = FROM_DAY_NAMED.at(tokens, token);
        if (same != null) {
            return new TimeExpression(token, same.end(), fromDayNamed(context, same.meaning()));
        }
        boolean onTheDay = ENDS_OF_DAY.contains(context.word(token - 1))
                || (context.word(token - 1).equals("for")
                        && context.word(token + 2).equals(","));
        boolean tradingDay = onTheDay && tokens.wordsAt(token, "the", "day");
        if (tradingDay) {
            return new TimeExpression(token, token + 2, fromDayNamed(context, 0));
        }
        String part = CalendarNames.dayPart(context.word(token + 1));
        if (part != null && context.word(token).equals("this")) {
            return new TimeExpression(
                    token, token + 2, context.calendar().daysFromToday(0).at(part));
        }
        return null;
    }

    private static TimeValue fromDayNamed(TimeContext context, int shift) {
        LocalDate named = context.dayNamedLast();
        LocalDate day = named == null && shift <= 0 ? context.calendar().today() : named;
        return day == null ? TimeValue.open("XXXX-XX-XX") : TimeValue.day(day.plusDays(shift));
    }
}
