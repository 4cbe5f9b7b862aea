package dev.sayso.time;

import dev.sayso.text.Lexemes;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Units counted from now: {@code last week}, {@code this month}, {@code the past nine days}, {@code next March}. */
final class RelativeUnitPattern implements TimePattern {

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        int word = context.word(token).equals("the") ? token + 1 : token;
        String direct = context.word(word);
        boolean twice = direct.equals("this") && Direction.of(context.word(word + 1)) != Direction.NONE;
        int at = twice ? word + 1 : word;
        int direction = Direction.of(context.word(at));
        if (direction == Direction.NONE) {
            boolean weekend = context.tokens().wordsAt(token, "the", "weekend");
            return weekend ? single(context, token, token, 0) : null;
        }
        TimeExpression span = stretch(context, token, at, direction);
        return span != null ? span : single(context, token, at, direction);
    }

    /** {@code the past nine days}, {@code the next few weeks}, {@code the past year}: lengths of time that end or begin now. */
    private static @Nullable TimeExpression stretch(TimeContext context, int token, int at, int direction) {
        if (direction == 0) {
            return null;
        }
        Amount amount = Amount.at(context.tokens(), at + 1);
        boolean past = context.word(at).equals("past");
        if (amount == null) {
            CalendarUnit unit = CalendarUnit.of(context.word(at + 1));
            boolean long1 = unit == CalendarUnit.DECADE || unit == CalendarUnit.CENTURY;
            boolean oneUnit = unit != null
                    && (past || (long1 && direction < 0))
                    && !context.word(at + 1).endsWith("s");
            if (unit == null || !oneUnit) {
                return unit != null && context.word(at + 1).endsWith("s") && unit != CalendarUnit.CENTURY
                        ? new TimeExpression(token, at + 2, TimeValue.duration(unit.duration("X")))
                        : null;
            }
            amount = Amount.of(at + 1, at + 2, 1, unit);
        }
        return new TimeExpression(
                token, amount.end(), amount.stretch(context.calendar().today(), direction));
    }

    private static @Nullable TimeExpression single(TimeContext context, int token, int at, int direction) {
        Lexemes tokens = context.tokens();
        String word = context.word(at + 1);
        if (word.equals("weekend")) {
            Tense tense = context.tenseAround(token, at + 2);
            int shift = context.word(at).equals("past") ? 0 : direction;
            return new TimeExpression(token, at + 2, context.calendar().weekend(shift, tense));
        }
        int month = tokens.isCapitalized(at + 1) && CalendarNames.isFullMonth(word) ? CalendarNames.month(word) : 0;
        if (month > 0) {
            return new TimeExpression(token, at + 2, monthBeside(context, month, direction));
        }
        int fiscal = word.equals("fiscal") || word.equals("financial") ? 1 : 0;
        CalendarUnit unit = CalendarUnit.of(context.word(at + 1 + fiscal));
        boolean small = unit == null || unit.compareTo(CalendarUnit.WEEK) < 0;
        if (unit == null || small || context.word(at + 1 + fiscal).endsWith("s")) {
            return null;
        }
        // "the last week of the strike" is that of the strike
        boolean counted = context.word(at - 1).equals("the")
                && context.word(at + 2 + fiscal).equals("of");
        if (counted && context.word(at).equals("last")) {
            return null;
        }
        TimeValue value = context.calendar().unit(unit, direction);
        LocalDate day = value.earliest();
        if (fiscal == 1) {
            value = day == null ? TimeValue.open("FYXXXX") : TimeValue.fiscalYear(day.getYear());
        }
        return new TimeExpression(token, at + 2 + fiscal, value);
    }

    private static TimeValue monthBeside(TimeContext context, int month, int direction) {
        LocalDate today = context.calendar().today();
        if (today == null) {
            return context.calendar().month(month, Tense.UNKNOWN);
        }
        int year = today.getYear();
        if (direction < 0 && month >= today.getMonthValue()) {
            year--;
        } else if (direction > 0 && month <= today.getMonthValue()) {
            year++;
        }
        return TimeValue.month(YearMonth.of(year, month));
    }
}
