package dev.sayso.claim;

import dev.sayso.figure.Figure;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A figure of a statement, which stands for the day on which it was said. */
public record DatedFigure(Figure figure, Telling telling) {

    /** The day that it stands for; null where no date is known. */
    public @Nullable LocalDate asOf() {
        return telling.day();
    }

    boolean sameInReport(DatedFigure other) {
        return telling.sameReport(other.telling)
                && FigurePoint.same(figure.low(), other.figure.low())
                && FigurePoint.same(figure.high(), other.figure.high());
    }

    /** The words of the number with its qualifier. */
    public String words() {
        return figure.span().in(telling.report().text());
    }
}
