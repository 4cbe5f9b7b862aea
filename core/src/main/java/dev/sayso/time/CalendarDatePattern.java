package dev.sayso.time;

import dev.sayso.text.Lexemes;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Months, with a day or a year or both: {@code January 11}, {@code 11 Jan. 2023}, {@code October 18-22}, {@code May 2008}. */
final class CalendarDatePattern implements TimePattern {

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        Lexemes tokens = context.tokens();
        if (tokens.isNumber(token)) {
            return dayFirst(context, token);
        }
        int month = CalendarNames.month(context.word(token));
        if (month == 0 || !tokens.isCapitalized(token)) {
            return null;
        }
        boolean full = CalendarNames.isFullMonth(context.word(token));
        int next = !full && tokens.wordsAt(token + 1, ".") ? token + 2 : token + 1;
        TimeExpression withDay = monthThenDay(context, token, next, month);
        if (withDay != null) {
            return withDay;
        }
        int yearAt = tokens.wordsAt(next, ",") || tokens.wordsAt(next, "of") ? next + 1 : next;
        int year = YearPattern.fourDigits(tokens, yearAt);
        if (year > 0) {
            return new TimeExpression(token, yearAt + 1, TimeValue.month(YearMonth.of(year, month)));
        }
        return monthAlone(context, token, next, month, full);
    }

    private static @Nullable TimeExpression dayFirst(TimeContext context, int token) {
        Lexemes tokens = context.tokens();
        int day = dayNumber(tokens, token);
        int at = afterOrdinal(tokens, token + 1);
        int lastDay = isDash(tokens.word(at)) ? dayNumber(tokens, at + 1) : 0;
        if (day > 0 && lastDay > day) {
            TimeExpression last = dayFirst(context, at + 1);
            return last == null ? null : from(last, token, day);
        }
        if (tokens.wordsAt(at, "of")) {
            at++;
        }
        int month = CalendarNames.month(context.word(at));
        if (day == 0 || month == 0 || !tokens.isCapitalized(at) || tokens.startsLine(at)) {
            return null;
        }
        boolean pointed = !CalendarNames.isFullMonth(context.word(at)) && tokens.wordsAt(at + 1, ".");
        boolean yearAfterPoint = pointed && YearPattern.fourDigits(tokens, at + 2) > 0;
        return dated(context, token, yearAfterPoint ? at + 2 : at + 1, month, day);
    }

    private static @Nullable TimeExpression monthThenDay(TimeContext context, int first, int at, int month) {
        Lexemes tokens = context.tokens();
        int dayAt = tokens.wordsAt(at, "the") ? at + 1 : at;
        int day = dayNumber(tokens, dayAt);
        boolean clock = tokens.wordsAt(dayAt + 1, ":") && tokens.touchesPrevious(dayAt + 2);
        if (day == 0 || clock || tokens.wordsAt(dayAt + 1, "%") || tokens.startsLine(dayAt)) {
            return null;
        }
        int after = afterOrdinal(tokens, dayAt + 1);
        int lastDay = isDash(tokens.word(after)) ? dayNumber(tokens, after + 1) : 0;
        TimeExpression one = dated(context, first, after, month, day);
        if (lastDay <= day || one == null) {
            return one;
        }
        TimeExpression last = dated(context, first, after + 2, month, lastDay);
        return last == null ? one : from(last, first, day);
    }

    /** The days of a month from one up to the last; without a known year the last alone. */
    private static TimeExpression from(TimeExpression last, int first, int day) {
        LocalDate to = last.value().earliest();
        TimeValue days = to == null ? last.value() : TimeValue.days(to.withDayOfMonth(day), to);
        return new TimeExpression(first, last.end(), days);
    }

    /** The day of the month with the year that may follow. */
    private static @Nullable TimeExpression dated(TimeContext context, int first, int at, int month, int day) {
        Lexemes tokens = context.tokens();
        int yearAt = tokens.wordsAt(at, ",") || tokens.wordsAt(at, "of") ? at + 1 : at;
        int yearBeside = yearBeside(context, at);
        if (yearBeside > 0) {
            TimeValue value = NewsCalendar.date(yearBeside, month, day);
            return value == null ? null : new TimeExpression(first, afterYearBeside(tokens, at), value);
        }
        int year = YearPattern.fourDigits(tokens, yearAt);
        TimeValue value = year > 0
                ? NewsCalendar.date(year, month, day)
                : context.calendar().monthDay(month, day, context.tenseAround(first, at));
        return value == null ? null : new TimeExpression(first, year > 0 ? yearAt + 1 : at, value);
    }

    private static @Nullable TimeExpression monthAlone(
            TimeContext context, int token, int next, int month, boolean full) {
        Lexemes tokens = context.tokens();
        String before = context.word(token - 1);
        boolean introduced =
                CalendarNames.isPreposition(before) || (before.equals("-") && modifierBefore(context, token));
        boolean partOfName = tokens.isCapitalized(token - 1) && !introduced && !tokens.startsSentence(token);
        boolean doubtful = !full || CalendarNames.isDoubtful(context.word(token));
        boolean person = doubtful && tokens.isCapitalized(next) && tokens.isWord(next) && !before.equals("in");
        if (partOfName || person || (doubtful && !introduced)) {
            return null;
        }
        int yearBeside = yearBeside(context, next);
        if (yearBeside > 0) {
            return new TimeExpression(
                    token, afterYearBeside(tokens, next), TimeValue.month(YearMonth.of(yearBeside, month)));
        }
        TimeValue value = context.calendar().month(month, context.tenseAround(token, next));
        return new TimeExpression(token, next, value);
    }

    /** The year of {@code last year} or {@code of this year} at a token, 0 where neither stands or today is not known. */
    private static int yearBeside(TimeContext context, int at) {
        int yearAt = context.word(at).equals("of") ? at + 1 : at;
        int direction = Direction.of(context.word(yearAt));
        LocalDate today = context.calendar().today();
        boolean year = direction != Direction.NONE && context.word(yearAt + 1).equals("year");
        return year && today != null ? today.getYear() + direction : 0;
    }

    private static int afterYearBeside(Lexemes tokens, int at) {
        return tokens.wordsAt(at, "of") ? at + 3 : at + 2;
    }

    private static boolean modifierBefore(TimeContext context, int token) {
        return context.word(token - 2).equals("mid");
    }

    private static int afterOrdinal(Lexemes tokens, int at) {
        return tokens.touchesPrevious(at) && Ordinals.isSuffix(tokens.word(at)) ? at + 1 : at;
    }

    private static boolean isDash(String word) {
        return word.equals("-") || word.equals("–");
    }

    /** 1 to 31, or 0 for anything else. */
    private static int dayNumber(Lexemes tokens, int at) {
        String word = tokens.word(at);
        if (word.length() > 2 || !tokens.isNumber(at) || word.charAt(0) == '.') {
            return 0;
        }
        int day = Integer.parseInt(word);
        return day <= 31 ? day : 0;
    }
}
