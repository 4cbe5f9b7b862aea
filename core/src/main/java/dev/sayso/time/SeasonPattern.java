package dev.sayso.time;

import dev.sayso.text.Lexemes;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Seasons: {@code last winter}, {@code the summer of 2019}, {@code this spring}. They are those of the northern
 * hemisphere, by whole months; a winter is named by the year in which it begins.
 */
final class SeasonPattern implements TimePattern {

    private static final Map<String, String> SEASONS =
            Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");
    private static final Map<String, Integer> FIRST_MONTH = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);
    private static final Set<String> BEFORE =
            Set.of("in", "since", "by", "during", "late", "early", "until", "of", "over");

    private static final Set<String> OWNERS = Set.of("its", "their", "his", "her", "our", "'s", "the", "this");
    /** What is held once a season, so that the season tells when. */
    private static final Set<String> NAMED = Set.of(
            "meeting",
            "meetings",
            "session",
            "budget",
            "statement",
            "forecast",
            "forecasts",
            "conference",
            "summit",
            "offensive",
            "campaign",
            "elections",
            "term",
            "semester",
            "harvest");

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        Lexemes tokens = context.tokens();
        int lead = context.word(token).equals("the") ? token + 1 : token;
        int direction = Direction.of(context.word(lead));
        int at = direction == Direction.NONE ? lead : lead + 1;
        String code = SEASONS.get(context.word(at));
        if (code == null) {
            return null;
        }
        int yearAt = tokens.wordsAt(at + 1, "of") || tokens.wordsAt(at + 1, ",") ? at + 2 : at + 1;
        int year = YearPattern.fourDigits(tokens, yearAt);
        if (year > 0) {
            return new TimeExpression(token, yearAt + 1, season(year, code));
        }
        if (direction == Direction.NONE) {
            boolean spoken = BEFORE.contains(context.word(token - 1))
                    && (lead > token || !code.equals("FA") || context.word(at).equals("autumn"));
            boolean named = isOwned(context, token) && NAMED.contains(context.word(at + 1));
            boolean pure = context.word(at).equals("summer")
                    || context.word(at).equals("autumn")
                    || context.word(at).equals("winter");
            if (!named && (!spoken || (!pure && lead == token))) {
                return null;
            }
        }
        return new TimeExpression(token, at + 1, relative(context, token, at + 1, code, direction));
    }

    /** {@code their autumn meetings}, {@code the bank's spring forecast}. */
    private static boolean isOwned(TimeContext context, int token) {
        return OWNERS.contains(context.word(token - 1));
    }

    private static TimeValue relative(TimeContext context, int first, int end, String code, int direction) {
        LocalDate today = context.calendar().today();
        if (today == null) {
            return TimeValue.open("XXXX-" + code);
        }
        int year = today.getYear();
        LocalDate begins = LocalDate.of(year, FIRST_MONTH.getOrDefault(code, 1), 1);
        LocalDate current = code.equals("WI") && today.getMonthValue() < 3 ? begins.minusYears(1) : begins;
        boolean begun = !current.isAfter(today);
        boolean over = current.plusMonths(3).isBefore(today.plusDays(1));
        boolean future = direction == 1 || (direction != -1 && context.tenseAround(first, end) == Tense.FUTURE);
        int shift = 0;
        if (future && over) {
            shift = 1;
        } else if (direction == 1 && begun) {
            shift = 1;
        } else if ((direction == -1 && !over) || (direction == Direction.NONE && !future && !begun)) {
            shift = -1;
        }
        return season(current.getYear() + shift, code);
    }

    private static TimeValue season(int year, String code) {
        return TimeValue.months(year + "-" + code, YearMonth.of(year, FIRST_MONTH.getOrDefault(code, 1)), 3);
    }
}
