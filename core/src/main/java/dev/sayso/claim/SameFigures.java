package dev.sayso.claim;

import dev.sayso.figure.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statements of a storyline that give one figure of one thing, whatever else they say: "27 people died" is told
 * by one who says it alone and by one who tells the cause too. A statement with several figures is in several such groups.
 * A number without a thing ("the figure of 240", "it could be 240") is of that thing of which alone others give it.
 */
final class SameFigures {

    /** Up to here a number is that of many things; two statements may have it by chance. */
    private static final BigDecimal COMMON = BigDecimal.valueOf(12);

    /** From here on a number of people is that of one thing, though nothing tells of which. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(100);

    private static final Pattern NUMBER_WORD =
            Pattern.compile("(?i)\\b(?:figure|number|total|toll|count|tally|estimate)s?\\b");
    private static final String CLAUSE_ENDS = ",;:.!?\n";
    private static final int LONGEST_CLAUSE = 200;

    private final FigureSubjects subjects;
    private final List<Given> given = new ArrayList<>();

    /**
     * A figure that a telling gives.
     *
     * @param subject what it is a number of; null where its words do not say
     * @param side what else must be equal: whether it is denied, negated or still to come, and who speaks of "us"
     */
    private record Given(Telling telling, @Nullable FigureSubject subject, Value value, String side) {}

    /** A number or the ends of a range, and whether the number itself is left out ("more than 60"). */
    private record Value(BigDecimal least, BigDecimal most, boolean leftOut) {

        static Optional<Value> of(Figure figure) {
            BigDecimal low = figure.low() != null ? figure.low() : figure.high();
            if (low == null) {
                return Optional.empty();
            }
            BigDecimal high = figure.high() != null ? figure.high() : low;
            boolean leftOut = figure.qualifier() == Figure.Qualifier.MORE_THAN
                    || figure.qualifier() == Figure.Qualifier.LESS_THAN;
            return Optional.of(new Value(low.stripTrailingZeros(), high.stripTrailingZeros(), leftOut));
        }

        boolean rare() {
            return most.compareTo(COMMON) > 0;
        }
    }

    private SameFigures(Collection<Telling> tellings) {
        this.subjects = new FigureSubjects(tellings);
        for (Telling telling : tellings.stream().sorted(Telling.BY_TIME).toList()) {
            for (Figure figure : telling.figures()) {
                give(new DatedFigure(figure, telling));
            }
        }
    }

    /** The statements by the figures that they give, those of a figure in order of time; also figures that only one gives. */
    static List<List<Telling>> groups(Collection<Telling> tellings) {
        return new SameFigures(tellings).groups();
    }

    private void give(DatedFigure dated) {
        Optional<Value> value = Value.of(dated.figure());
        if (value.isEmpty() || Counted.isEarlier(dated.figure(), dated.telling())) {
            return;
        }
        FigureSubject subject = subjects.of(dated, dated.telling().party()).orElse(null);
        boolean known = subject != null
                && subject.comparable()
                && (subject.changes() || value.get().rare());
        boolean bare =
                subject == null && subjects.isBare(dated) && value.get().rare() && isSpokenOf(dated, value.get());
        if (known || bare) {
            given.add(new Given(dated.telling(), subject, value.get(), side(dated)));
        }
    }

    private static boolean isSpokenOf(DatedFigure dated, Value value) {
        return value.most.compareTo(TELLING) >= 0
                || NUMBER_WORD.matcher(clause(dated)).find();
    }

    private static String side(DatedFigure dated) {
        Telling telling = dated.telling();
        boolean gone = dated.figure().measure() == Figure.Measure.MISSING; // "have not been found"
        boolean negated = !gone && Guards.of(clause(dated)).contains(Guards.NOT);
        boolean future = !telling.statement().shades().futures().isEmpty();
        boolean hangs = Wording.of(telling.words()).speaks() || !telling.claiming();
        return telling.side() + (negated ? " not" : "") + (future ? " to come" : "") + (hangs ? telling.party() : "");
    }

    private static String clause(DatedFigure dated) {
        String text = dated.telling().report().text();
        int start = dated.figure().span().start();
        int end = dated.figure().span().end();
        int first = Math.max(0, start - LONGEST_CLAUSE);
        int last = Math.min(text.length(), end + LONGEST_CLAUSE);
        while (start > first && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        while (end < last && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    private List<List<Telling>> groups() {
        Map<Value, Set<FigureSubject>> subjectsOf = new HashMap<>();
        for (Given one : given) {
            if (one.subject != null) {
                subjectsOf.computeIfAbsent(one.value, v -> new HashSet<>()).add(one.subject);
            }
        }
        Map<String, List<Telling>> groups = new TreeMap<>();
        for (Given one : given) {
            Set<FigureSubject> its =
                    one.subject != null ? Set.of(one.subject) : subjectsOf.getOrDefault(one.value, Set.of());
            if (its.size() == 1) {
                String key = its.iterator().next() + "\n" + one.value + "\n" + one.side;
                List<Telling> group = groups.computeIfAbsent(key, k -> new ArrayList<>());
                if (group.isEmpty()
                        || !Objects.equals(group.get(group.size() - 1).id(), one.telling.id())) {
                    group.add(one.telling);
                }
            }
        }
        return List.copyOf(groups.values());
    }
}
