package dev.sayso.figure;

import dev.sayso.text.Lexemes;
import dev.sayso.text.Span;
import dev.sayso.time.TimeMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words of each figure's clause that tell of whom, where, for which time and how cumulatively it counts. */
final class ScopeFinder {

    private static final int NEAR = 12;
    /** Values of words that only compare with the day of writing: {@code recent}, {@code former}. */
    private static final Set<String> VAGUE = Set.of("PAST_REF", "FUTURE_REF");

    private static final Set<String> AUXILIARIES = Set.of("was", "were", "are", "is", "has", "have", "had", "been");

    private final Lexemes lexemes;
    private final Map<Integer, TimeMention> times = new HashMap<>();
    private final List<Sketch> sketches;
    private final Neighbours neighbours;
    private final Region[] regions;

    private ScopeFinder(Lexemes lexemes, List<TimeMention> times, List<Sketch> sketches) {
        this.lexemes = lexemes;
        this.sketches = sketches;
        times.forEach(time -> this.times.put(time.span().start(), time));
        this.neighbours = new Neighbours(lexemes, sketches, times);
        this.regions = new Region[sketches.size()];
        for (int i = 0; i < regions.length; i++) {
            regions[i] = Region.of(
                    lexemes, neighbour(neighbours.before(i)), sketches.get(i), neighbour(neighbours.after(i)));
        }
    }

    /** The scope of each figure, in their order. */
    static List<Scope> find(Lexemes lexemes, List<TimeMention> times, List<Sketch> sketches, Relations relations) {
        ScopeFinder finder = new ScopeFinder(lexemes, times, sketches);
        List<List<Span>> places = finder.shared(finder::places, relations);
        List<List<Span>> periods = finder.shared(finder::periods, relations);
        List<Scope> scopes = new ArrayList<>();
        for (int i = 0; i < sketches.size(); i++) {
            scopes.add(finder.scope(i, places.get(i), periods.get(i)));
        }
        return scopes;
    }

    /**
     * Words in each figure's region. A figure that has none takes those of the one before it in the same breath, else those
     * behind the next: {@code in Tolven, 12 died and 30 were hurt}, {@code killed 12 and injured 30 in Tolven}.
     */
    private List<List<Span>> shared(Words words, Relations relations) {
        List<List<Span>> all = new ArrayList<>();
        List<List<Span>> behind = new ArrayList<>();
        for (Region region : regions) {
            List<Span> after = words.in(region.after(), region.right());
            List<Span> both = new ArrayList<>(words.in(region.left(), region.first()));
            both.addAll(after);
            all.add(both);
            behind.add(after);
        }
        for (int i = 0; i < regions.length; i++) {
            int before = neighbours.before(i);
            if (all.get(i).isEmpty() && before >= 0 && !isBroken(before, i)) {
                all.set(i, all.get(before));
            }
        }
        for (int i = regions.length - 1; i >= 0; i--) {
            int after = neighbours.after(i);
            if (all.get(i).isEmpty() && after >= 0 && (relations.wholeOf(after) == i || isOneClause(i, after))) {
                all.set(i, behind.get(after));
                behind.set(i, behind.get(after));
            }
        }
        return all;
    }

    private boolean isBroken(int one, int next) {
        return Region.isBroken(
                lexemes, sketches.get(one).bodyEnd(), sketches.get(next).first());
    }

    /** Whether one verb tells of both: {@code killed 12 and injured 30}. */
    private boolean isOneClause(int one, int next) {
        int from = sketches.get(one).bodyEnd();
        int to = sketches.get(next).first();
        boolean predicate = false;
        for (int at = from; at < to; at++) {
            predicate = predicate || AUXILIARIES.contains(lexemes.word(at));
        }
        return to - from <= NEAR && !predicate && !isBroken(one, next);
    }

    private @Nullable Sketch neighbour(int i) {
        return i < 0 ? null : sketches.get(i);
    }

    private Scope scope(int i, List<Span> places, List<Span> periods) {
        if (neighbours.isTime(i)) {
            return Scope.NONE;
        }
        Sketch sketch = sketches.get(i);
        return new Scope(
                Groups.of(lexemes, sketch, regions[i]),
                places,
                periods,
                Cumulation.words(lexemes, neighbour(neighbours.before(i)), sketch, regions[i]),
                Cumulation.newWords(lexemes, sketch, regions[i]));
    }

    private List<Span> places(int from, int to) {
        List<Span> found = new ArrayList<>();
        for (int at = from; at < to; at++) {
            int end = PlaceWords.endAt(lexemes, at, to);
            if (end > at && !hasTime(at, end)) {
                found.add(lexemes.span(at, end));
                at = end - 1;
            }
        }
        return found;
    }

    private boolean hasTime(int from, int to) {
        for (int at = from; at < to; at++) {
            if (times.containsKey(lexemes.span(at, at + 1).start())) {
                return true;
            }
        }
        return false;
    }

    private List<Span> periods(int from, int to) {
        List<Span> found = new ArrayList<>();
        for (int at = from; at < to; at++) {
            TimeMention time = times.get(lexemes.span(at, at + 1).start());
            if (time != null
                    && !VAGUE.contains(time.value())
                    && time.span().end() <= lexemes.span(to - 1, to).end()) {
                int article = at > from && lexemes.wordsAt(at - 1, "the") ? at - 1 : at;
                boolean preposition =
                        article > from && ScopeWords.PERIOD_PREPOSITIONS.contains(lexemes.word(article - 1));
                int first = preposition ? article - 1 : article;
                found.add(lexemes.span(first, first + 1).union(time.span()));
            }
        }
        return found;
    }

    private interface Words {
        List<Span> in(int from, int to);
    }
}
