package dev.sayso.time;

import dev.sayso.text.Lexemes;
import dev.sayso.text.Phrases;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days with names of their own: {@code Christmas Eve}, {@code last Good Friday}, {@code Thanksgiving 2023}. */
final class FestivalPattern implements TimePattern {

    static final Phrases<Festivals.Festival> FESTIVALS = Festivals.byName();

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        Lexemes tokens = context.tokens();
        int lead = context.word(token).equals("the") ? token + 1 : token;
        int direction = Direction.of(context.word(lead));
        int at = direction == Direction.NONE ? lead : lead + 1;
        Phrases.Found<Festivals.Festival> festival = FESTIVALS.at(tokens, at);
        if (festival == null || !tokens.isCapitalized(at)) {
            return null;
        }
        int first = direction == Direction.NONE ? at : token;
        int yearAt = tokens.wordsAt(festival.end(), ",") ? festival.end() + 1 : festival.end();
        int year = YearPattern.fourDigits(tokens, yearAt);
        if (year > 0) {
            return expression(first, yearAt + 1, festival.meaning().in(year));
        }
        LocalDate today = context.calendar().today();
        if (today == null) {
            return new TimeExpression(first, festival.end(), TimeValue.open("XXXX-XX-XX"));
        }
        boolean future =
                direction == 1 || (direction != -1 && context.tenseAround(first, festival.end()) == Tense.FUTURE);
        return expression(first, festival.end(), nearest(festival.meaning(), today, future));
    }

    /** The last one that has begun, or the next one that is not over. */
    private static @Nullable TimeValue nearest(Festivals.Festival festival, LocalDate today, boolean future) {
        TimeValue thisYear = festival.in(today.getYear());
        LocalDate first = thisYear == null ? null : thisYear.earliest();
        LocalDate last = thisYear == null ? null : thisYear.latest();
        if (first == null || last == null) {
            return null;
        }
        if (future && last.isBefore(today)) {
            return festival.in(today.getYear() + 1);
        }
        return !future && first.isAfter(today) ? festival.in(today.getYear() - 1) : thisYear;
    }

    private static @Nullable TimeExpression expression(int first, int end, @Nullable TimeValue value) {
        return value == null ? null : new TimeExpression(first, end, value);
    }
}
