package dev.sayso.review;

import dev.sayso.figure.Figure.Measure;
import dev.sayso.figure.Figure.Qualifier;
import dev.sayso.figure.Scope;
import dev.sayso.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of one figure; what is null stays as the program has it. Where the program has no figure at these
 * words it is a new one, and needs bounds.
 *
 * @param span the words of the number
 */
public record FigureCorrection(
        Span span,
        @Nullable Bounds bounds,
        @Nullable Qualifier qualifier,
        @Nullable Measured measure,
        @Nullable Scope scope) {

    /** What happened to those counted; of nothing where that is null. */
    public record Measured(@Nullable Measure measure) {}
}
