package dev.sayso.time;

import dev.sayso.text.Lexemes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an expression is read against: the words around it, the day of publication, the dates named before it. */
final class TimeContext {

    /** A day this near before publication is still the one in question a paragraph later. */
    private static final int NEWS_DAYS = 7;

    /** How many paragraphs back a day further off may have been named. */
    private static final int PARAGRAPHS = 1;

    private static final String EVENING = "17";

    private final Lexemes tokens;
    private final NewsCalendar calendar;
    private @Nullable LocalDate lastDay;
    private int lastDayAt;
    private boolean lastDayIsLate;
    private @Nullable LocalDate lastDate;
    private int lastDateAt;

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

    /**
     * The day that the words before a token speak of: the one named last, unless it is to come or long past and was named
     * further back than {@value #PARAGRAPHS} paragraph; then the day of publication. Null if there is none.
     */
    @Nullable
    LocalDate dayInQuestion(int token) {
        LocalDate day = lastDay;
        LocalDate today = calendar.today();
        if (day == null) {
            return today;
        }
        boolean past = today == null || !day.isAfter(today);
        boolean news = past && (today == null || day.isAfter(today.minusDays(NEWS_DAYS)));
        return news || isNear(lastDayAt, token, past ? PARAGRAPHS : 0) ? day : today;
    }

    /** The day that was named last, wherever; null if none was. */
    @Nullable
    LocalDate dayNamedLast() {
        return lastDay;
    }

    /** The first day of the date that was named last, if not far from a token; else the day of publication, or null. */
    @Nullable
    LocalDate dateInQuestion(int token) {
        return lastDate != null && isNear(lastDateAt, token, PARAGRAPHS) ? lastDate : calendar.today();
    }

    /** The first day of the date that was named last, wherever; else the day of publication, or null. */
    @Nullable
    LocalDate dateNamedLast() {
        return lastDate != null ? lastDate : calendar.today();
    }

    /** Whether what was said last of a day was of its evening or night. */
    boolean isLate(LocalDate day) {
        return lastDayIsLate && day.equals(lastDay);
    }

    /** Whether a day is known to have ended before that of publication. */
    boolean isOver(LocalDate day) {
        LocalDate today = calendar.today();
        return today == null || day.isBefore(today);
    }

    /** Keeps the date of an expression that has been taken. */
    void took(TimeExpression expression) {
        TimeValue value = expression.value();
        LocalDate first = value.earliest();
        if (first == null
                || value.type() == TimeMention.Type.DURATION
                || value.equals(RememberedDayPattern.ATTACKS_OF_2001)) {
            return;
        }
        lastDate = first;
        lastDateAt = expression.first();
        if (first.equals(value.latest())) {
            lastDay = first;
            lastDayAt = expression.first();
            lastDayIsLate = isLate(expression);
        }
    }

    private boolean isLate(TimeExpression expression) {
        String value = expression.value().value();
        int time = value.indexOf('T');
        if (time < 0) {
            return word(expression.first()).equals("late");
        }
        boolean part = value.endsWith("EV") || value.endsWith("NI");
        boolean clock = Character.isDigit(value.charAt(time + 1));
        return part || (clock && value.substring(time + 1).compareTo(EVENING) >= 0);
    }

    private boolean isNear(int earlier, int token, int paragraphs) {
        int breaks = 0;
        for (int at = token; at > earlier && breaks <= paragraphs; at--) {
            if (tokens.startsLine(at)) {
                breaks++;
            }
        }
        return breaks <= paragraphs;
    }
}
