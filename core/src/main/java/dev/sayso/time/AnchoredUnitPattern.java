package dev.sayso.time;

import dev.sayso.text.Lexemes;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Units counted from the date that the text named last: {@code that year}, {@code the same month}, {@code the following
 * week}, {@code the year before}.
 */
final class AnchoredUnitPattern implements TimePattern {

    private static final Set<String> CLOSING = Set.of(".", ",", ";", ")", "");

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        int article = Set.of("later", "earlier").contains(context.word(token)) ? token + 1 : token;
        boolean that = context.word(article).equals("that");
        if (!that && (article > token || !context.word(article).equals("the"))) {
            return null;
        }
        String pointer = context.word(article + 1);
        int unitAt = that && !pointer.equals("same") ? article + 1 : article + 2;
        int shift = that || pointer.equals("same")
                ? 0
                : switch (pointer) {
                    case "following" -> 1;
                    case "previous", "preceding" -> -1;
                    default -> Direction.NONE;
                };
        if (shift == Direction.NONE) {
            return before(context, token);
        }
        CalendarUnit unit = unit(context.tokens(), unitAt);
        if (unit == null || context.word(unitAt + 1).equals("and")) {
            return null;
        }
        LocalDate anchor = shift == 0 ? context.dateNamedLast() : context.dateInQuestion(token);
        return new TimeExpression(token, unitAt + 1, counted(anchor, unit, shift));
    }

    /** {@code the week before} as an end of its own; with an object it hangs on an event, whose day is not known. */
    private static @Nullable TimeExpression before(TimeContext context, int token) {
        int shift = switch (context.word(token + 2)) {
            case "before" -> -1;
            case "after" -> 1;
            default -> 0;
        };
        CalendarUnit unit = shift == 0 ? null : unit(context.tokens(), token + 1);
        boolean ends =
                CLOSING.contains(context.word(token + 3)) || context.tokens().startsSentence(token + 3);
        return unit == null || !ends
                ? null
                : new TimeExpression(token, token + 3, counted(context.dateInQuestion(token), unit, shift));
    }

    private static TimeValue counted(@Nullable LocalDate anchor, CalendarUnit unit, int shift) {
        return new NewsCalendar(anchor).unit(unit, shift);
    }

    /** A unit in the singular from a day up; null for other words. */
    private static @Nullable CalendarUnit unit(Lexemes tokens, int at) {
        CalendarUnit unit = CalendarUnit.of(tokens.word(at));
        boolean one = unit != null
                && unit.compareTo(CalendarUnit.DAY) >= 0
                && !tokens.word(at).endsWith("s")
                && CalendarUnit.multiple(tokens.word(at)) == 1;
        return one ? unit : null;
    }
}
