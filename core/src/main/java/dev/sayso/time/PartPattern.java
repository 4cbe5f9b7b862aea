package dev.sayso.time;

import dev.sayso.text.Lexemes;
import dev.sayso.text.Phrases;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a date: {@code early 2019}, {@code mid-January}, {@code late on Monday}, {@code earlier this month}, {@code the
 * end of the year}. The value is that of the whole, as TIMEX3 has it; the days are those of the part.
 */
final class PartPattern implements TimePattern {

    static final Phrases<Part> PARTS = parts();
    private static final List<TimePattern> WHOLES = List.of(
            new DayTimePattern(),
            new RelativeUnitPattern(),
            new QuarterPattern(),
            new SeasonPattern(),
            new FestivalPattern(),
            new YearPattern());

    /** Which part of a date is meant. */
    enum Part {
        FIRST,
        MIDDLE,
        LAST,
        BEFORE_NOW,
        AFTER_NOW
    }

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        Lexemes tokens = context.tokens();
        Phrases.Found<Part> part = PARTS.at(tokens, token);
        if (part == null) {
            return null;
        }
        int at = part.end();
        String next = context.word(at);
        if (next.equals("-") || next.equals("on") || next.equals("in")) {
            at++;
        }
        TimeExpression whole = whole(context, at);
        return whole == null
                ? null
                : new TimeExpression(token, whole.end(), cut(context, whole.value(), part.meaning()));
    }

    private static @Nullable TimeExpression whole(TimeContext context, int at) {
        for (TimePattern pattern : WHOLES) {
            TimeExpression found = pattern.at(context, at);
            if (found != null) {
                return found.value().type() == TimeMention.Type.DURATION ? null : found;
            }
        }
        if (context.tokens().wordsAt(at, "the", "financial", "year")
                || context.tokens().wordsAt(at, "the", "fiscal", "year")) {
            LocalDate today = context.calendar().today();
            return new TimeExpression(
                    at, at + 3, today == null ? TimeValue.open("FYXXXX") : TimeValue.fiscalYear(today.getYear()));
        }
        CalendarUnit unit = context.word(at).equals("the") ? CalendarUnit.of(context.word(at + 1)) : null;
        boolean wide = unit != null
                && unit.compareTo(CalendarUnit.DAY) >= 0
                && !context.word(at + 1).endsWith("s");
        return unit != null && wide
                ? new TimeExpression(at, at + 2, context.calendar().unit(unit, 0))
                : null;
    }

    private static TimeValue cut(TimeContext context, TimeValue whole, Part part) {
        LocalDate first = whole.earliest();
        LocalDate last = whole.latest();
        LocalDate today = context.calendar().today();
        if (first == null || last == null || first.equals(last)) {
            return whole;
        }
        long third = ChronoUnit.DAYS.between(first, last) / 3;
        return switch (part) {
            case FIRST -> whole.within(first, first.plusDays(third));
            case MIDDLE -> whole.within(first.plusDays(third), last.minusDays(third));
            case LAST -> whole.within(last.minusDays(third), last);
            case BEFORE_NOW ->
                today != null && !today.isBefore(first) && today.isBefore(last) ? whole.within(first, today) : whole;
            case AFTER_NOW ->
                today != null && today.isAfter(first) && !today.isAfter(last) ? whole.within(today, last) : whole;
        };
    }

    private static Phrases<Part> parts() {
        Map<String, Part> parts = new HashMap<>();
        put(
                parts,
                Part.FIRST,
                "early;the beginning of;the start of;the very beginning of;the first days of;the first weeks of");
        put(parts, Part.MIDDLE, "mid;the middle of");
        put(parts, Part.LAST, "late;the end of;the last days of;the final days of;the rest of;the remainder of");
        put(parts, Part.BEFORE_NOW, "earlier");
        put(parts, Part.AFTER_NOW, "later");
        return Phrases.of(parts);
    }

    private static void put(Map<String, Part> parts, Part part, String phrases) {
        for (String phrase : phrases.split(";", -1)) {
            parts.put(phrase, part);
        }
    }
}
