package dev.sayso.time;

import dev.sayso.report.Report;
import dev.sayso.text.Lexemes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grammar for times in English news, after TimeML's TIMEX3. It goes through the words once; at each word the longest
 * expression that any pattern reads there is taken. Stateless and thread-safe.
 */
public final class NewsTimeFinder implements TimeFinder {

    /** In order of preference where two are equally long. */
    private static final List<TimePattern> PATTERNS = List.of(
            new NumericDatePattern(),
            new ClockPattern(),
            new FestivalPattern(),
            new RememberedDayPattern(),
            new DayPartPattern(),
            new DayTimePattern(),
            new WeekEndingPattern(),
            new QuarterPattern(),
            new SeasonPattern(),
            new RelativeUnitPattern(),
            new AnchoredUnitPattern(),
            new RunPattern(),
            new NthPattern(),
            new PartPattern(),
            new SetPattern(),
            new DurationPattern(),
            new YearPattern(),
            new ReferencePattern());

    @Override
    public List<TimeMention> find(Report report) {
        Lexemes tokens = Lexemes.of(report.text());
        LocalDate today = report.published() == null ? null : report.published().day();
        TimeContext context = new TimeContext(tokens, today);
        List<TimeMention> mentions = new ArrayList<>();
        int token = 0;
        while (token < tokens.size()) {
            TimeExpression found = Openings.at(tokens, token) ? longestAt(context, token) : null;
            if (found == null || Names.hold(tokens, token)) {
                token++;
                continue;
            }
            context.took(found);
            TimeValue value = found.value();
            mentions.add(new TimeMention(
                    "t" + (mentions.size() + 1),
                    tokens.span(found.first(), found.end()),
                    value.type(),
                    value.value(),
                    value.earliest(),
                    value.latest()));
            token = found.end();
        }
        return List.copyOf(mentions);
    }

    private static @Nullable TimeExpression longestAt(TimeContext context, int token) {
        TimeExpression longest = null;
        for (TimePattern pattern : PATTERNS) {
            TimeExpression found = pattern.at(context, token);
            if (found != null && (longest == null || found.end() > longest.end())) {
                longest = found;
            }
        }
        return longest;
    }
}
