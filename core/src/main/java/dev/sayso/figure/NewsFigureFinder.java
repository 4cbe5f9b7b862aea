package dev.sayso.figure;

import dev.sayso.figure.Figure.Measure;
import dev.sayso.figure.Figure.Qualifier;
import dev.sayso.report.Report;
import dev.sayso.text.Lexemes;
import dev.sayso.text.Span;
import dev.sayso.time.TimeMention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grammar for numbers in English news. It goes through the words once and looks at a bounded number of words around
 * each number. Lengths of time are figures too; dates, clock times, ages after names and numbers in names are none.
 * Stateless and thread-safe.
 */
public final class NewsFigureFinder implements FigureFinder {

    @Override
    public List<Figure> find(Report report, List<TimeMention> times) {
        Lexemes lexemes = Lexemes.of(report.text());
        Dates dates = new Dates(times);
        List<Figure> figures = new ArrayList<>();
        int at = 0;
        while (at < lexemes.size()) {
            Quantity quantity = Quantities.at(lexemes, at);
            if (quantity == null) {
                at++;
                continue;
            }
            boolean date = dates.cover(lexemes.span(quantity.first(), quantity.end()), quantity.isVague());
            if (!date && !NoFigure.holds(lexemes, quantity)) {
                figures.add(figure("f" + (figures.size() + 1), report.text(), lexemes, quantity));
            }
            at = quantity.end();
        }
        return List.copyOf(figures);
    }

    private static Figure figure(String id, String text, Lexemes lexemes, Quantity quantity) {
        int first = quantity.first();
        int end = quantity.end();
        boolean additional = false;
        int adding = Qualifiers.adding(lexemes, first);
        if (adding >= 0) {
            first = adding;
            additional = true;
        }
        Qualifiers.Found before = Qualifiers.before(lexemes, first);
        if (before != null) {
            first = before.first();
        }
        adding = Qualifiers.adding(lexemes, first);
        if (adding >= 0) {
            first = adding;
            additional = true;
        }
        Qualifiers.Found after = Qualifiers.after(lexemes, end);
        if (after != null) {
            end = after.end();
        }
        Qualifier qualifier = qualifier(quantity, before == null ? after : before);
        CountedThing thing = CountedThing.after(lexemes, end, quantity.isOne());
        String unit = quantity.unit();
        Measure measure = unit == null ? Measures.of(lexemes, first, end, thing) : null;
        return new Figure(
                id,
                lexemes.span(first, end),
                qualifier == Qualifier.AT_MOST || qualifier == Qualifier.LESS_THAN ? null : quantity.low(),
                qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN ? null : quantity.high(),
                qualifier,
                unit,
                unit == null ? thing.words(lexemes, text) : null,
                measure,
                additional || Qualifiers.addsAfter(lexemes.word(end)));
    }

    private static Qualifier qualifier(Quantity quantity, Qualifiers.@Nullable Found words) {
        if (quantity.isVague()) {
            return Qualifier.VAGUE;
        }
        if (words != null) {
            return words.qualifier();
        }
        return quantity.isRange() ? Qualifier.RANGE : Qualifier.EXACT;
    }

    /** The report's dates and clock times, asked for in order of the text. */
    private static final class Dates {

        private final List<TimeMention> times;
        private int next;

        Dates(List<TimeMention> times) {
            this.times = times;
        }

        /** Whether a time covers the span; lengths of time do so only where they give no number. */
        boolean cover(Span span, boolean vague) {
            while (next < times.size() && times.get(next).span().end() <= span.start()) {
                next++;
            }
            if (next == times.size() || !times.get(next).span().overlaps(span)) {
                return false;
            }
            TimeMention.Type type = times.get(next).type();
            return vague || type == TimeMention.Type.DATE || type == TimeMention.Type.TIME;
        }
    }
}
