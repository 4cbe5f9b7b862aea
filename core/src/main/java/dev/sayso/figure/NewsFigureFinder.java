package dev.sayso.figure;

import dev.sayso.figure.Figure.Qualifier;
import dev.sayso.report.Report;
import dev.sayso.text.Lexemes;
import dev.sayso.text.Span;
import dev.sayso.time.TimeMention;
import java.util.ArrayList;
import java.util.Comparator;
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
        int headlineEnd = headlineEnd(lexemes, report);
        Dates dates = new Dates(times);
        List<Sketch> counts = new ArrayList<>();
        List<Sketch> amounts = new ArrayList<>();
        int at = 0;
        while (at < lexemes.size()) {
            Quantity quantity = Quantities.at(lexemes, at);
            if (quantity == null) {
                Quantity person = OnePerson.at(lexemes, at, headlineEnd);
                if (person != null) {
                    counts.add(person(lexemes, person));
                }
                at++;
                continue;
            }
            boolean date = dates.cover(lexemes.span(quantity.first(), quantity.end()), quantity.isVague());
            if (!date && !NoFigure.holds(lexemes, quantity)) {
                (quantity.unit() == null ? counts : amounts).add(sketch(lexemes, quantity));
            }
            at = quantity.end();
        }
        Sketch.join(lexemes, counts);
        Antecedents.resolve(lexemes, counts);
        counts.removeIf(sketch -> sketch.person()
                && (!sketch.isCasualty()
                        || OnePerson.isOneOfMore(lexemes, sketch.first(), sketch.end())
                        || OnePerson.isOfAnotherEvent(lexemes, sketch.first())));
        amounts.addAll(counts);
        amounts.sort(Comparator.comparingInt(Sketch::first).thenComparingInt(sketch -> -sketch.end()));
        Relations relations = Relations.of(lexemes, amounts);
        List<Scope> scopes = ScopeFinder.find(lexemes, times, amounts, relations);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            figures.add(figure(id(i), report.text(), lexemes, amounts.get(i)).in(scopes.get(i), relations.of(i)));
        }
        return List.copyOf(figures);
    }

    /** The first lexeme after a headline that stands in the text. */
    private static int headlineEnd(Lexemes lexemes, Report report) {
        int end = 0;
        if (report.headlineInText()) {
            do {
                end++;
            } while (end < lexemes.size() && !lexemes.startsLine(end));
        }
        return end;
    }

    private static Sketch person(Lexemes lexemes, Quantity person) {
        CountedThing thing = OnePerson.thing(lexemes, person);
        Measures.Found measure = Measures.ofOne(lexemes, person.first(), person.end(), thing);
        return new Sketch(
                person.first(),
                person.end(),
                person,
                Qualifier.EXACT,
                thing,
                measure,
                lexemes.wordsAt(person.first(), "another"),
                true);
    }

    private static Sketch sketch(Lexemes lexemes, Quantity quantity) {
        int inner = Qualifiers.adding(lexemes, quantity.first());
        int number = inner >= 0 ? inner : quantity.first();
        Qualifiers.Found before = Qualifiers.before(lexemes, number);
        int qualified = before == null ? number : before.first();
        int outer = Qualifiers.adding(lexemes, qualified);
        int first = outer >= 0 ? outer : qualified;
        Qualifiers.Found after = Qualifiers.after(lexemes, quantity.end());
        int end = after == null ? quantity.end() : after.end();
        CountedThing thing = Quantities.isMultiple(lexemes, quantity.first())
                ? new CountedThing(end, end)
                : CountedThing.after(lexemes, end, quantity.isOne());
        return new Sketch(
                first,
                end,
                quantity,
                qualifier(quantity, before == null ? after : before),
                thing,
                quantity.unit() == null ? Measures.of(lexemes, first, end, thing) : null,
                inner >= 0 || outer >= 0 || Qualifiers.addsAfter(lexemes.word(end)),
                false);
    }

    /** The id of the figure at an index. */
    static String id(int index) {
        return "f" + (index + 1);
    }

    private static Figure figure(String id, String text, Lexemes lexemes, Sketch sketch) {
        Quantity quantity = sketch.quantity();
        Qualifier qualifier = sketch.qualifier();
        Measures.Found measure = sketch.measure();
        return new Figure(
                id,
                lexemes.span(sketch.first(), sketch.end()),
                qualifier == Qualifier.AT_MOST || qualifier == Qualifier.LESS_THAN ? null : quantity.low(),
                qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN ? null : quantity.high(),
                qualifier,
                quantity.unit(),
                quantity.unit() == null ? sketch.thing().words(lexemes, text) : null,
                measure == null ? null : measure.measure(),
                sketch.additional());
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
