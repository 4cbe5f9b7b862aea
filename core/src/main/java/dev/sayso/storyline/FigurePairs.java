package dev.sayso.storyline;

import dev.sayso.figure.Figure;
import dev.sayso.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the figures of two versions of a report: one is changed where another number stands among the same words, or where
 * it alone and the other one alone tell of those killed, missing and so on.
 */
final class FigurePairs {

    private static final double SAME_SURROUNDINGS = 0.5;
    private static final int CHARACTERS = 40;

    private final String earlierText;
    private final String laterText;

    private record Candidate(Figure earlier, Figure later, double likeness, boolean sameNumber) {}

    FigurePairs(String earlierText, String laterText) {
        this.earlierText = earlierText;
        this.laterText = laterText;
    }

    /** What changed, in order of the later text; what was removed last. */
    List<FigureChange> changes(List<Figure> earlier, List<Figure> later) {
        List<Figure> gone = earlier.stream()
                .filter(f -> later.stream().noneMatch(l -> same(f, l)))
                .toList();
        List<Figure> fresh = later.stream()
                .filter(f -> earlier.stream().noneMatch(e -> same(f, e)))
                .toList();
        List<FigureChange> changes = new ArrayList<>();
        Set<Figure> paired = new HashSet<>();
        for (Candidate candidate : candidates(gone, fresh)) {
            if (!paired.contains(candidate.earlier) && !paired.contains(candidate.later)) {
                gone.stream().filter(f -> same(f, candidate.earlier)).forEach(paired::add);
                fresh.stream().filter(f -> same(f, candidate.later)).forEach(paired::add);
                if (!candidate.sameNumber) {
                    changes.add(new FigureChange(candidate.earlier, candidate.later));
                }
            }
        }
        once(fresh).stream().filter(f -> !paired.contains(f)).forEach(f -> changes.add(new FigureChange(null, f)));
        changes.sort(Comparator.comparing(
                (FigureChange c) -> Objects.requireNonNull(c.later()).span()));
        once(gone).stream().filter(f -> !paired.contains(f)).forEach(f -> changes.add(new FigureChange(f, null)));
        return List.copyOf(changes);
    }

    private List<Candidate> candidates(List<Figure> gone, List<Figure> fresh) {
        List<Candidate> found = new ArrayList<>();
        Map<Figure, PlainWords> around = new HashMap<>();
        gone.forEach(f -> around.put(f, around(f.span(), earlierText)));
        List<Figure> goneOnce = once(gone);
        List<Figure> freshOnce = once(fresh);
        for (Figure its : fresh) {
            PlainWords here = around(its.span(), laterText);
            for (Figure mine : gone) {
                double likeness = Objects.requireNonNull(around.get(mine)).likeness(here);
                boolean alone = mine.measure() != null && alone(mine, goneOnce) && alone(its, freshOnce);
                if (comparable(mine, its) && (alone || sameNumber(mine, its) || likeness >= SAME_SURROUNDINGS)) {
                    found.add(new Candidate(mine, its, likeness, sameNumber(mine, its)));
                }
            }
        }
        found.sort(Comparator.comparing((Candidate c) -> !c.sameNumber)
                .thenComparing(c -> -c.likeness)
                .thenComparing(c -> c.later.span())
                .thenComparing(c -> c.earlier.span()));
        return found;
    }

    /** Each number once, where it stands first. */
    private static List<Figure> once(List<Figure> figures) {
        List<Figure> once = new ArrayList<>();
        for (Figure figure : figures) {
            if (once.stream().noneMatch(f -> same(f, figure))) {
                once.add(figure);
            }
        }
        return once;
    }

    private static boolean comparable(Figure one, Figure other) {
        boolean measure = one.measure() == null || other.measure() == null || one.measure() == other.measure();
        return measure && Objects.equals(one.unit(), other.unit());
    }

    private static boolean alone(Figure figure, List<Figure> all) {
        return all.stream().filter(f -> f.measure() == figure.measure()).count() == 1;
    }

    private static boolean same(Figure one, Figure other) {
        return sameNumber(one, other) && one.measure() == other.measure() && Objects.equals(one.unit(), other.unit());
    }

    private static boolean sameNumber(Figure one, Figure other) {
        return one.qualifier() == other.qualifier() && same(one.low(), other.low()) && same(one.high(), other.high());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == null && other == null : one.compareTo(other) == 0;
    }

    /** The words on either side of a figure. */
    private static PlainWords around(Span figure, String text) {
        String before = text.substring(Math.max(0, figure.start() - CHARACTERS), figure.start());
        String after = text.substring(figure.end(), Math.min(text.length(), figure.end() + CHARACTERS));
        return PlainWords.of(before.replaceFirst("^\\S+", "") + " " + after.replaceFirst("\\S+$", ""));
    }
}
