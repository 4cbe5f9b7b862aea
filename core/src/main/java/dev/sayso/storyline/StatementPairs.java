package dev.sayso.storyline;

import dev.sayso.claim.Telling;
import dev.sayso.report.Report;
import dev.sayso.statement.Source;
import dev.sayso.text.Span;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the statements of two versions of a report, those most alike first: each is the same, changed, or only in one of
 * them. A statement of which the words still stand in the other version was not removed or added, though it was not found
 * there.
 */
final class StatementPairs {

    /** How alike the words of a changed statement are at least; less would be another statement. */
    private static final double ALIKE = 0.5;

    /** Fewer words say something only together with who says them. */
    private static final int SHORT = 4;

    private final String earlierText;
    private final String laterText;
    private final List<Side> earlier;
    private final List<Side> later;
    private final Map<Side, Side> pairs = new HashMap<>();

    /** A statement with its place in its version's list. */
    private record Side(boolean later, int number, Telling telling, PlainWords words) {}

    private record Candidate(Side earlier, Side later, double likeness, boolean sameParty) {}

    private StatementPairs(Reading earlier, List<Telling> its, Reading later, List<Telling> others) {
        this.earlierText = PlainWords.of(earlier.report().text()).joined();
        this.laterText = PlainWords.of(later.report().text()).joined();
        this.earlier = sides(false, its);
        this.later = sides(true, others);
    }

    private static List<Side> sides(boolean later, List<Telling> tellings) {
        List<Side> sides = new ArrayList<>();
        for (Telling telling : tellings) {
            sides.add(new Side(later, sides.size(), telling, PlainWords.of(telling.words())));
        }
        return sides;
    }

    /**
     * What changed between two versions' statements, each in order of the text.
     *
     * @param its those statements of the earlier version that count
     * @param others those of the later one
     */
    static List<StatementChange> changes(Reading earlier, List<Telling> its, Reading later, List<Telling> others) {
        StatementPairs pairs = new StatementPairs(earlier, its, later, others);
        pairs.match();
        return pairs.changes();
    }

    private void match() {
        Map<List<?>, Deque<Side>> same = new HashMap<>();
        later.forEach(s -> same.computeIfAbsent(key(s), k -> new ArrayDeque<>()).add(s));
        for (Side mine : earlier) {
            Side its = same.getOrDefault(key(mine), new ArrayDeque<>()).poll();
            if (its != null) {
                pair(mine, its);
            }
        }
        for (Candidate candidate : candidates()) {
            if (!pairs.containsKey(candidate.earlier) && !pairs.containsKey(candidate.later)) {
                pair(candidate.earlier, candidate.later);
            }
        }
    }

    private void pair(Side mine, Side its) {
        pairs.put(mine, its);
        pairs.put(its, mine);
    }

    private static List<?> key(Side side) {
        return List.of(
                side.words,
                side.telling.party().toLowerCase(Locale.ROOT),
                side.telling.own(),
                side.telling.statement().stance());
    }

    /** What is left, those most alike first. */
    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (Side mine : rest(earlier)) {
            for (Side its : rest(later)) {
                boolean sameParty = sameParty(mine.telling, its.telling);
                double likeness = mine.words.likeness(its.words);
                boolean tells =
                        Math.min(mine.words.words().size(), its.words.words().size()) >= SHORT;
                if (likeness >= ALIKE && (tells || sameParty)) {
                    candidates.add(new Candidate(mine, its, likeness, sameParty));
                }
            }
        }
        candidates.sort(Comparator.comparing((Candidate c) -> -c.likeness)
                .thenComparing(c -> !c.sameParty)
                .thenComparing(c -> c.earlier.telling.statement().stance()
                        != c.later.telling.statement().stance())
                .thenComparing(c -> Math.abs(c.earlier.number - c.later.number))
                .thenComparing(c -> c.later.number)
                .thenComparing(c -> c.earlier.number));
        return candidates;
    }

    private List<Side> rest(List<Side> sides) {
        return sides.stream().filter(s -> !pairs.containsKey(s)).toList();
    }

    private List<StatementChange> changes() {
        List<StatementChange> changes = new ArrayList<>();
        for (Side its : later) {
            Side mine = pairs.get(its);
            Set<StatementChange.Part> parts = mine == null ? Set.of() : parts(mine, its);
            if (mine == null && !stands(its, earlierText) || !parts.isEmpty()) {
                changes.add(new StatementChange(mine == null ? null : mine.telling, its.telling, parts));
            }
        }
        for (Side mine : earlier) {
            if (!pairs.containsKey(mine) && !stands(mine, laterText)) {
                changes.add(new StatementChange(mine.telling, null, Set.of()));
            }
        }
        return List.copyOf(changes);
    }

    private static boolean stands(Side side, String text) {
        Report report = side.telling.report();
        return side.telling.statement().content().stream()
                .allMatch(piece -> PlainWords.of(piece.in(report.text())).standsIn(text));
    }

    private static Set<StatementChange.Part> parts(Side mine, Side its) {
        Telling one = mine.telling;
        Telling other = its.telling;
        Set<StatementChange.Part> parts = EnumSet.noneOf(StatementChange.Part.class);
        add(parts, StatementChange.Part.WORDS, !mine.words.equals(its.words));
        add(parts, StatementChange.Part.SOURCE, !sameParty(one, other));
        add(
                parts,
                StatementChange.Part.STANCE,
                one.statement().stance() != other.statement().stance());
        add(parts, StatementChange.Part.HEDGE, !hedges(one).equals(hedges(other)));
        add(parts, StatementChange.Part.FIGURE, !figures(one).equals(figures(other)));
        return parts;
    }

    private static void add(Set<StatementChange.Part> parts, StatementChange.Part part, boolean changed) {
        if (changed) {
            parts.add(part);
        }
    }

    private static boolean sameParty(Telling one, Telling other) {
        Source source = one.statement().source();
        if (one.own() || other.own() || source.names().isEmpty()) {
            return one.own() == other.own() && (one.own() || one.party().equalsIgnoreCase(other.party()));
        }
        return source.names().stream().anyMatch(other.statement().source().names()::contains);
    }

    private static Set<String> hedges(Telling telling) {
        String text = telling.report().text();
        return telling.statement().hedges().stream()
                .map((Span s) -> s.in(text).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Set<String> figures(Telling telling) {
        return telling.figures().stream()
                .map(f -> f.qualifier() + " " + plain(f.low()) + " " + plain(f.high()) + " " + f.unit())
                .collect(Collectors.toSet());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
