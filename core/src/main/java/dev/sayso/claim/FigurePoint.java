package dev.sayso.claim;

import dev.sayso.figure.Figure;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One figure as a report gives it, with the origin that it goes back to. */
public record FigurePoint(DatedFigure dated, FigureSubject subject, Origin origin) {

    static final Comparator<FigurePoint> BY_TIME = Comparator.comparing(FigurePoint::telling, Telling.BY_TIME)
            .thenComparing(p -> p.figure().span());

    private static final BigDecimal ROUGHLY = new BigDecimal("0.05");

    Telling telling() {
        return dated.telling();
    }

    Figure figure() {
        return dated.figure();
    }

    /** Whether both give the same number or the same two; "up to 240" and "240" do. */
    boolean sameValue(FigurePoint other) {
        return same(least(figure()), least(other.figure())) && same(most(figure()), most(other.figure()));
    }

    boolean sameBounds(FigurePoint other) {
        return same(figure().low(), other.figure().low())
                && same(figure().high(), other.figure().high());
    }

    private static @Nullable BigDecimal least(Figure figure) {
        return figure.low() != null ? figure.low() : figure.high();
    }

    private static @Nullable BigDecimal most(Figure figure) {
        return figure.high() != null ? figure.high() : figure.low();
    }

    /** Whether no number fits both; one that is only about so much may be off by a twentieth. */
    boolean contradicts(FigurePoint other) {
        return above(other) || other.above(this);
    }

    private boolean above(FigurePoint other) {
        BigDecimal least = bound(figure(), figure().low(), -1);
        BigDecimal most = bound(other.figure(), other.figure().high(), 1);
        return least != null && most != null && least.compareTo(most) > 0;
    }

    private static @Nullable BigDecimal bound(Figure figure, @Nullable BigDecimal value, int direction) {
        boolean rough = figure.qualifier() == Figure.Qualifier.ABOUT && value != null;
        return rough
                ? Objects.requireNonNull(value)
                        .multiply(BigDecimal.ONE.add(ROUGHLY.multiply(BigDecimal.valueOf(direction))))
                : value;
    }

    /** Whether two bounds are the same number, or both are open. */
    static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? a == null && b == null : a.compareTo(b) == 0;
    }

    /** Whether its report is known to have come out after the other's. */
    boolean after(FigurePoint other) {
        return moment(this) != null
                && moment(other) != null
                && Objects.requireNonNull(moment(this)).isAfter(Objects.requireNonNull(moment(other)));
    }

    private static @Nullable Instant moment(FigurePoint point) {
        var published = point.telling().report().published();
        return published == null ? null : published.earliest();
    }

    boolean sameReport(FigurePoint other) {
        return telling().report().id().equals(other.telling().report().id());
    }
}
