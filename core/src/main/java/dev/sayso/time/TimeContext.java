package dev.sayso.time;

import dev.sayso.text.Lexemes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an expression is read against: the words around it, the day of publication, the day named last before it. */
final class TimeContext {

    private final Lexemes tokens;
    private final NewsCalendar calendar;
    private @Nullable LocalDate lastDay;

    TimeContext(Lexemes tokens, @Nullable LocalDate today) {
        this.tokens = tokens;
        this.calendar = new NewsCalendar(today);
    }

    Lexemes tokens() {
        return tokens;
    }

    NewsCalendar calendar() {
        return calendar;
    }

    String word(int token) {
        return tokens.word(token);
    }

    Tense tenseAround(int first, int end) {
        return Tense.around(tokens, first, end);
    }

    /** The day that the text named last, else the day of publication; null if there is neither. */
    @Nullable
    LocalDate dayInQuestion() {
        return lastDay != null ? lastDay : calendar.today();
    }

    /** Keeps the day of an expression that has been taken. */
    void took(TimeExpression expression) {
        LocalDate day = expression.value().earliest();
        if (day != null && day.equals(expression.value().latest())) {
            lastDay = day;
        }
    }
}
