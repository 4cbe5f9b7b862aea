package dev.sayso.time;

import dev.sayso.text.Lexemes;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lengths of time, and dates that lie one away: {@code three days}, {@code decades-long}, {@code two years ago}. */
final class DurationPattern implements TimePattern {

    private static final Set<String> APPROXIMATELY = Set.of("over", "almost", "nearly", "about", "around", "roughly");
    private static final Set<String> BEFORE_ONE = Set.of(
            ("for over in within than after nearly almost about just under only around least lasting lasted took takes"
                            + " spent to before half")
                    .split(" ", -1));
    private static final Set<String> BEFORE_BARE =
            Set.of("for", "in", "over", "within", "after", "lasted", "took", "take", "takes", "lasting", "just");

    /** What is measured in hours and minutes. */
    private static final Set<String> RECORDINGS = Set.of(
            "video",
            "videos",
            "footage",
            "film",
            "music",
            "audio",
            "tape",
            "tapes",
            "recording",
            "recordings",
            "programming",
            "television",
            "podcasts",
            "talktime");

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        Lexemes tokens = context.tokens();
        boolean qualified = APPROXIMATELY.contains(context.word(token));
        int first = qualified ? token + 1 : token;
        Amount amount = Amount.at(tokens, first);
        if (amount == null) {
            amount = one(context, first);
        }
        if (amount == null) {
            return bareUnit(context, token);
        }
        // "the third in as many days"
        boolean asMany =
                context.word(token).equals("many") && context.word(token - 1).equals("as");
        if (asMany || isAge(context, first, amount.end()) || isLengthOfAThing(context, amount.end())) {
            return null;
        }
        return ago(context, token, amount);
    }

    private static TimeExpression ago(TimeContext context, int token, Amount amount) {
        LocalDate today = context.calendar().today();
        int end = amount.end();
        int direction = 0;
        if (context.word(end).equals("ago")) {
            direction = -1;
            end++;
        } else if (context.tokens().wordsAt(end, "from", "now")) {
            direction = 1;
            end += 2;
        }
        TimeValue fromNamed = direction == 0 ? fromDateNamed(context, token, amount) : null;
        if (fromNamed != null) {
            return new TimeExpression(token, end + 1, fromNamed);
        }
        if (direction == 0) {
            int tail = context.tokens().wordsAt(end, "-", "long") ? end + 2 : end;
            return new TimeExpression(token, tail, amount.duration());
        }
        TimeValue value = amount.away(today, direction);
        if (value == null) {
            boolean vague = amount.number() == null;
            value = TimeValue.open(!vague ? amount.unit().unknown() : direction < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        return new TimeExpression(token, end, value);
    }

    /** {@code three days later}, {@code a year earlier}: counted from the date that the text named last. */
    private static @Nullable TimeValue fromDateNamed(TimeContext context, int token, Amount amount) {
        int direction = switch (context.word(amount.end())) {
            case "later" -> 1;
            case "earlier" -> -1;
            default -> 0;
        };
        boolean compared = context.word(amount.end() + 1).equals("than");
        if (direction == 0 || compared || amount.unit().compareTo(CalendarUnit.DAY) < 0) {
            return null;
        }
        LocalDate today = context.calendar().today();
        LocalDate named = amount.unit().compareTo(CalendarUnit.WEEK) <= 0
                ? context.dayNamedLast()
                : context.dateInQuestion(token);
        boolean toCome = today != null && named != null && named.isAfter(today);
        if (direction < 0 && toCome) {
            named = today;
        }
        boolean unknown = direction > 0 && (named == null || named.equals(today));
        return unknown ? null : amount.away(named == null ? today : named, direction);
    }

    /** {@code a week} is a length of time only where the words around it say so; "a day of mourning" is none. */
    private static @Nullable Amount one(TimeContext context, int first) {
        Amount amount = Amount.one(context.tokens(), first);
        if (amount == null || amount.unit() == CalendarUnit.SECOND) {
            return null;
        }
        String next = context.word(amount.end());
        boolean away = next.equals("ago")
                || next.equals("earlier")
                || next.equals("later")
                || context.tokens().wordsAt(amount.end(), "from", "now");
        return away || BEFORE_ONE.contains(context.word(first - 1)) ? amount : null;
    }

    /** {@code for years}, {@code decades-long}, {@code over the years}. */
    private static @Nullable TimeExpression bareUnit(TimeContext context, int token) {
        String word = context.word(token);
        CalendarUnit unit = CalendarUnit.of(word);
        if (unit == null) {
            boolean overTheYears = word.equals("over") && context.tokens().wordsAt(token, "over", "the", "years");
            return overTheYears ? new TimeExpression(token, token + 3, TimeValue.duration("PXY")) : null;
        }
        boolean plural = word.endsWith("s") && unit != CalendarUnit.SECOND;
        if (context.tokens().wordsAt(token + 1, "-", "long")) {
            String number = plural ? "X" : Integer.toString(unit.size());
            return new TimeExpression(token, token + 3, TimeValue.duration(unit.duration(number)));
        }
        if (plural && context.word(token + 1).equals("ago")) {
            return new TimeExpression(token, token + 2, TimeValue.open("PAST_REF"));
        }
        return plural && BEFORE_BARE.contains(context.word(token - 1))
                ? new TimeExpression(token, token + 1, TimeValue.duration(unit.duration("X")))
                : null;
    }

    /** {@code 40 hours of footage}: how much of it there is, not how long anything took. */
    private static boolean isLengthOfAThing(TimeContext context, int end) {
        return context.word(end).equals("of") && RECORDINGS.contains(context.word(end + 1));
    }

    private static boolean isAge(TimeContext context, int first, int end) {
        String next = context.word(end);
        boolean hyphenOld = next.equals("-") && context.word(end + 1).startsWith("old");
        boolean old =
                next.equals("old") || next.equals("older") || context.tokens().wordsAt(end, "of", "age");
        return hyphenOld || old || context.word(first - 1).equals("aged");
    }
}
