package dev.sayso.review;

import dev.sayso.figure.Figure;
import dev.sayso.figure.Figure.Measure;
import dev.sayso.figure.Scope;
import dev.sayso.statement.Form;
import dev.sayso.statement.Protection;
import dev.sayso.statement.Protection.Rule;
import dev.sayso.statement.Source;
import dev.sayso.statement.Stance;
import dev.sayso.statement.Statement;
import dev.sayso.text.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be thought of a statement in one way or another: all of it that a person can correct. */
record Opinion(
        Source source,
        List<Span> content,
        Form form,
        Stance stance,
        List<Amount> numbers,
        @Nullable Rule shielded) {

    /** What can be thought of a figure. */
    record Amount(
            Span span,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Figure.Qualifier qualifier,
            @Nullable Measure measure,
            Scope scope) {}

    /** Of a statement, given the figures of its report. */
    static Opinion of(Statement statement, List<Figure> figures) {
        List<Amount> numbers = figures.stream()
                .filter(f -> statement.figures().contains(f.id()))
                .map(f -> new Amount(f.span(), f.low(), f.high(), f.qualifier(), f.measure(), f.scope()))
                .toList();
        Protection protection = statement.protection();
        return new Opinion(
                statement.source(),
                statement.content(),
                statement.form(),
                statement.stance(),
                numbers,
                protection == null ? null : protection.rule());
    }
}
