package dev.sayso.time;

import dev.sayso.text.Lexemes;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days whose date has become the name of an event: {@code 9/11}, {@code the September 11 attacks}, and those with a name
 * that more than one day bears: {@code Black Monday}, {@code Super Tuesday}.
 */
final class RememberedDayPattern implements TimePattern {

    static final Set<String> BYNAMES = Set.of("black", "bloody", "super", "maundy", "holy", "fat", "giving", "cyber");
    static final TimeValue ATTACKS_OF_2001 = TimeValue.day(LocalDate.of(2001, 9, 11));

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        Lexemes tokens = context.tokens();
        if (tokens.wordsAt(token, "9")) {
            boolean whole = tokens.wordsAt(token + 1, "/", "11")
                    && tokens.touchesPrevious(token + 1)
                    && tokens.touchesPrevious(token + 2)
                    && !tokens.touchesPrevious(token)
                    && !tokens.wordsAt(token + 3, "/");
            return whole ? new TimeExpression(token, token + 3, ATTACKS_OF_2001) : null;
        }
        if (CalendarNames.month(context.word(token)) == 9 && tokens.isCapitalized(token)) {
            int dayAt = tokens.wordsAt(token + 1, ".") ? token + 2 : token + 1;
            int end = Ordinals.isSuffix(context.word(dayAt + 1)) ? dayAt + 2 : dayAt + 1;
            int attacks = context.word(end).startsWith("terror") ? end + 1 : end;
            boolean named = tokens.wordsAt(dayAt, "11") && context.word(attacks).startsWith("attack");
            return named ? new TimeExpression(token, end, ATTACKS_OF_2001) : null;
        }
        boolean byname = BYNAMES.contains(context.word(token))
                && tokens.isCapitalized(token)
                && tokens.isCapitalized(token + 1)
                && CalendarNames.weekday(context.word(token + 1)) != null;
        return byname ? new TimeExpression(token, token + 2, TimeValue.open("XXXX-XX-XX")) : null;
    }
}
