package dev.sayso.time;

import dev.sayso.text.Lexemes;
import dev.sayso.text.Numerals;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Units that are told as one of a run or as an extreme, and are those in question: {@code a third straight day}, {@code the
 * fourth week in a row}, {@code its worst day since June}.
 */
final class RunPattern implements TimePattern {

    static final Set<String> ORDINALS =
            Set.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    static final Set<String> EXTREMES = Set.of(
            ("best worst biggest largest busiest quietest deadliest bloodiest hottest coldest warmest wettest driest"
                            + " steepest sharpest strongest weakest")
                    .split(" ", -1));
    private static final Set<String> STRAIGHT = Set.of("straight", "consecutive", "successive");
    private static final Set<String> BEFORE_LENGTH = Set.of("over", "more", "nearly", "almost", "at");

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        Lexemes tokens = context.tokens();
        if (EXTREMES.contains(context.word(token))) {
            boolean since = isMeasured(tokens, token + 2);
            return since ? unit(context, token, token + 1) : null;
        }
        int at = context.word(token).equals("a") || context.word(token).equals("the") ? token + 1 : token;
        int after = afterOrdinal(tokens, at);
        if (after < 0) {
            return null;
        }
        boolean straight = STRAIGHT.contains(context.word(after));
        TimeExpression unit = unit(context, token, straight ? after + 1 : after);
        boolean row = unit != null
                && (context.word(unit.end()).equals("running") || tokens.wordsAt(unit.end(), "in", "a", "row"));
        return straight || row ? unit : null;
    }

    private static @Nullable TimeExpression unit(TimeContext context, int first, int at) {
        LocalDate day = context.dayInQuestion(first);
        if (context.word(at).equals("night")) {
            TimeValue night = day == null ? TimeValue.open("XXXX-XX-XX") : TimeValue.day(day);
            return new TimeExpression(first, at + 1, night.at("NI"));
        }
        CalendarUnit unit = switch (context.word(at)) {
            case "day" -> CalendarUnit.DAY;
            case "week" -> CalendarUnit.WEEK;
            case "month" -> CalendarUnit.MONTH;
            case "year" -> CalendarUnit.YEAR;
            default -> null;
        };
        return unit == null ? null : new TimeExpression(first, at + 1, new NewsCalendar(day).unit(unit, 0));
    }

    /** {@code since June}, {@code in nine years}, {@code in more than a decade}. */
    private static boolean isMeasured(Lexemes tokens, int at) {
        if (!tokens.wordsAt(at, "in")) {
            return tokens.wordsAt(at, "since");
        }
        String word = tokens.word(at + 1);
        boolean units = CalendarUnit.of(word) != null && word.endsWith("s");
        return units
                || BEFORE_LENGTH.contains(word)
                || Amount.at(tokens, at + 1) != null
                || Amount.one(tokens, at + 1) != null;
    }

    private static int afterOrdinal(Lexemes tokens, int at) {
        if (ORDINALS.contains(tokens.word(at))) {
            return at + 1;
        }
        boolean digits = tokens.isNumber(at) && Numerals.at(tokens, at) != null;
        boolean ordinal = digits && tokens.touchesPrevious(at + 1) && Ordinals.isSuffix(tokens.word(at + 1));
        return ordinal ? at + 2 : -1;
    }
}
