package dev.sayso.time;

import dev.sayso.text.Lexemes;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a day that is named after them or before: {@code the night of June 3}, {@code the early hours of Sunday}, {@code
 * that evening}, {@code the next morning}, {@code in the afternoon}, {@code overnight}, {@code at dawn}.
 */
final class DayPartPattern implements TimePattern {

    private static final DayPatterns DAYS = new DayPatterns();
    private static final String NIGHT = "NI";
    private static final Set<String> THROUGH_THE_NIGHT =
            Set.of("spent", "spend", "spending", "during", "in", "into", "through", "throughout");
    private static final Set<String> MOST = Set.of("whole", "most", "rest", "much", "middle", "part", "half");
    private static final Set<String> IN = Set.of("in", "during", "throughout", "spent", "since");
    private static final Set<String> BEFORE_ENDS_OF_DAY =
            Set.of("at", "before", "by", "until", "till", "since", "after");

    /** The hours at which light comes or goes, which stand without article. */
    private static final Map<String, String> ENDS_OF_DAY = Map.of(
            "dawn",
            "MO",
            "daybreak",
            "MO",
            "sunrise",
            "MO",
            "dusk",
            "EV",
            "nightfall",
            "EV",
            "sunset",
            "EV",
            "evening",
            "EV");

    private static final Set<String> NOT_OF_A_NIGHT = Set.of(
            "almost",
            "virtually",
            "practically",
            "nearly",
            "hours",
            "flight",
            "flights",
            "stay",
            "stays",
            "bag",
            "delivery",
            "success",
            "sensation",
            "rate",
            "rates",
            "low",
            "lows",
            "guest",
            "guests");

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        return switch (context.word(token)) {
            case "overnight" -> overnight(context, token);
            case "that", "the" -> afterArticle(context, token, token);
            case "later", "earlier" ->
                context.word(token + 1).equals("that") ? afterArticle(context, token, token + 1) : null;
            default -> lightOfDay(context, token);
        };
    }

    private static @Nullable TimeExpression overnight(TimeContext context, int token) {
        if (NOT_OF_A_NIGHT.contains(context.word(token - 1)) || NOT_OF_A_NIGHT.contains(context.word(token + 1))) {
            return null;
        }
        int dayAt = context.word(token + 1).equals("on") ? token + 2 : token + 1;
        TimeExpression day = DAYS.at(context, dayAt);
        if (day != null && day.value().isDay()) {
            return new TimeExpression(token, day.end(), day.value().at(NIGHT));
        }
        boolean ahead = context.tenseAround(token, token + 1) == Tense.FUTURE;
        return new TimeExpression(
                token,
                token + 1,
                context.calendar().daysFromToday(ahead ? 0 : -1).at(NIGHT));
    }

    private static @Nullable TimeExpression afterArticle(TimeContext context, int first, int article) {
        boolean that = context.word(article).equals("that");
        int shift = that ? 0 : shift(context.word(article + 1));
        boolean pointed = that || shift != Integer.MIN_VALUE;
        int at = article + (that && !context.word(article + 1).equals("same") || !pointed ? 1 : 2);
        boolean early = context.word(at).equals("early") || context.word(at).equals("late");
        int partAt = early ? at + 1 : at;
        String part = part(context, partAt, early);
        if (part == null) {
            return null;
        }
        int end = partAt + 1;
        if (pointed) {
            LocalDate named = context.dayNamedLast();
            LocalDate day = named == null && shift != 1 ? context.calendar().today() : named;
            return new TimeExpression(first, end, on(day, that ? 0 : shift, part));
        }
        if (context.word(end).equals("of")) {
            TimeExpression day = DAYS.at(context, end + 1);
            return day == null || !day.value().isDay()
                    ? null
                    : new TimeExpression(first, day.end(), day.value().at(part));
        }
        return ofDayInQuestion(context, first, end, part);
    }

    /** {@code in the morning} of a story in the past; the night is the one before today's report. */
    private static @Nullable TimeExpression ofDayInQuestion(TimeContext context, int first, int end, String part) {
        String before = context.word(first - 1);
        boolean night = part.equals(NIGHT);
        boolean through =
                THROUGH_THE_NIGHT.contains(before) || (before.equals("of") && MOST.contains(context.word(first - 2)));
        boolean adverb = night ? through : IN.contains(before);
        Tense tense = context.tenseAround(first, end);
        boolean told = night ? tense != Tense.FUTURE : tense == Tense.PAST;
        if (!adverb || !told || context.word(end).equals("of")) {
            return null;
        }
        LocalDate day = context.dayInQuestion(first);
        boolean lastNight =
                night && day != null && day.equals(context.calendar().today());
        return new TimeExpression(first, end, on(day, lastNight ? -1 : 0, part));
    }

    private static @Nullable TimeExpression lightOfDay(TimeContext context, int token) {
        String part = ENDS_OF_DAY.get(context.word(token));
        if (part == null || !BEFORE_ENDS_OF_DAY.contains(context.word(token - 1))) {
            return null;
        }
        int dayAt = context.word(token + 1).equals("on") ? token + 2 : token + 1;
        TimeExpression day = DAYS.at(context, dayAt);
        if (day != null && day.value().isDay()) {
            return new TimeExpression(token, day.end(), day.value().at(part));
        }
        return new TimeExpression(token, token + 1, on(context.dayInQuestion(token), 0, part));
    }

    private static @Nullable String part(TimeContext context, int at, boolean early) {
        Lexemes tokens = context.tokens();
        boolean smallHours = tokens.wordsAt(at, "hours") && (early || tokens.wordsAt(at - 1, "small"));
        return smallHours ? "MO" : CalendarNames.dayPart(context.word(at));
    }

    private static int shift(String word) {
        return switch (word) {
            case "same" -> 0;
            case "next", "following" -> 1;
            case "previous" -> -1;
            default -> Integer.MIN_VALUE;
        };
    }

    private static TimeValue on(@Nullable LocalDate day, int shift, String part) {
        return (day == null ? TimeValue.open("XXXX-XX-XX") : TimeValue.day(day.plusDays(shift))).at(part);
    }
}
