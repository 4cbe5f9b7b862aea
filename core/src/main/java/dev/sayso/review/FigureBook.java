package dev.sayso.review;

import dev.sayso.figure.Figure;
import dev.sayso.figure.Relation;
import dev.sayso.figure.Scope;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The figures of a report while those that people decided on are put in their places. Not thread-safe. */
final class FigureBook {

    private final List<Figure> figures;

    FigureBook(List<Figure> figures) {
        this.figures = new ArrayList<>(figures);
    }

    /** In order of the text. */
    List<Figure> figures() {
        return figures.stream().sorted(Comparator.comparing(Figure::span)).toList();
    }

    /** The ids of those in some pieces of the text. */
    List<String> in(List<Span> pieces) {
        return figures().stream()
                .filter(f -> pieces.stream().anyMatch(f.span()::overlaps))
                .map(Figure::id)
                .toList();
    }

    /** Puts a figure as it was where the program has one at these words or none. */
    void hold(Figure figure) {
        int place = place(figure.span());
        if (place < 0) {
            figures.add(named(figure, freeId(), List.of()));
        } else {
            figures.set(
                    place,
                    named(figure, figures.get(place).id(), figures.get(place).relations()));
        }
    }

    /** Adds a figure where the program has none at these words. */
    void holdIfGone(Figure figure) {
        if (place(figure.span()) < 0) {
            hold(figure);
        }
    }

    void correct(FigureCorrection correction) {
        int place = place(correction.span());
        if (place < 0) {
            Bounds none = new Bounds(null, null);
            Bounds bounds = Objects.requireNonNullElse(correction.bounds(), none);
            figures.add(corrected(
                    new Figure(
                            freeId(),
                            correction.span(),
                            bounds.low(),
                            bounds.high(),
                            Figure.Qualifier.EXACT,
                            null,
                            null,
                            null,
                            false),
                    correction));
        } else {
            figures.set(place, corrected(figures.get(place), correction));
        }
    }

    private static Figure corrected(Figure figure, FigureCorrection correction) {
        Bounds bounds = Objects.requireNonNullElse(correction.bounds(), new Bounds(figure.low(), figure.high()));
        FigureCorrection.Measured measured =
                Objects.requireNonNullElse(correction.measure(), new FigureCorrection.Measured(figure.measure()));
        Scope scope = Objects.requireNonNullElse(correction.scope(), figure.scope());
        return new Figure(
                figure.id(),
                figure.span(),
                bounds.low(),
                bounds.high(),
                Objects.requireNonNullElse(correction.qualifier(), figure.qualifier()),
                figure.unit(),
                figure.counts(),
                measured.measure(),
                figure.additional(),
                scope,
                figure.relations(),
                correction.bounds() == null ? figure.readBy() : null);
    }

    /** A figure under another id, with the relations that the program now finds there. */
    private static Figure named(Figure figure, String id, List<Relation> relations) {
        return new Figure(
                id,
                figure.span(),
                figure.low(),
                figure.high(),
                figure.qualifier(),
                figure.unit(),
                figure.counts(),
                figure.measure(),
                figure.additional(),
                figure.scope(),
                relations,
                figure.readBy());
    }

    /** Where the figure stands that has at least half of the longer one's characters in common; -1 where there is none. */
    private int place(Span span) {
        int best = -1;
        double most = 0.5;
        for (int i = 0; i < figures.size(); i++) {
            Span other = figures.get(i).span();
            int common = Spans.common(List.of(span), List.of(other));
            double share = (double) common / Math.max(span.length(), other.length());
            if (share >= most && (best < 0 || share > most)) {
                best = i;
                most = share;
            }
        }
        return best;
    }

    private String freeId() {
        Set<String> taken = figures.stream().map(Figure::id).collect(Collectors.toCollection(HashSet::new));
        int number = figures.size() + 1;
        while (taken.contains("f" + number)) {
            number++;
        }
        return "f" + number;
    }
}
