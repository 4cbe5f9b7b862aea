package dev.sayso.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Links statements that say the same thing in whatever words: a trained scorer decides on pairs that share words, and
 * groups are made of what belongs together on average. Statements that contradict each other in a figure, a negation
 * or a denial are never joined. Thread-safe.
 */
public final class ParaphraseLinker implements ClaimLinker {

    /** How likely the pairs of two groups must say the same, on average, for the groups to be one claim. */
    private static final double SURE = 0.5;

    /** How likely two statements must say the same to be shown as a possible link. */
    private static final double POSSIBLE = 0.25;

    /** How many possible links of one group are shown, the likeliest. */
    private static final int SHOWN = 3;

    /** A pair below this counts as 0. */
    private static final double LEAST = 0.02;

    private final LinkScorer scorer;
    private final double sure;

    /** The linker with the weights that ship with the product. */
    public ParaphraseLinker() {
        this(LinkScorer.shipped(), SURE);
    }

    ParaphraseLinker(LinkScorer scorer, double sure) {
        this.scorer = scorer;
        this.sure = sure;
    }

    /** Two propositions that do not contradict each other, with how likely they say the same. */
    private record Scored(int one, int other, double score) {}

    @Override
    public Links link(Collection<Telling> tellings) {
        List<List<Telling>> same = sameWords(tellings);
        List<Proposition> propositions =
                Proposition.all(same.stream().map(some -> some.get(0)).toList());
        List<Opposition> opposed = new ArrayList<>();
        List<Scored> scored = scored(propositions, opposed);
        AverageLink links = new AverageLink(same.stream().mapToInt(List::size).toArray(), 0, sure, 0);
        scored.forEach(s -> links.add(s.one, s.other, s.score));
        List<List<Integer>> groups = links.groups((a, b) -> propositions.get(a).contradicts(propositions.get(b)));
        List<List<Telling>> told = new ArrayList<>();
        for (List<Integer> group : groups) {
            told.add(group.stream().flatMap(i -> same.get(i).stream()).toList());
        }
        told.addAll(SameFigures.groups(tellings));
        List<List<Telling>> widest = WidestGroups.of(told);
        return new Links(widest, possible(propositions, groups, scored), opposed).withoutJoined();
    }

    /** Tellings of equal words, side and, where the words depend on the speaker, party; in the order of their words. */
    static List<List<Telling>> sameWords(Collection<Telling> tellings) {
        Map<String, List<Telling>> byWords = new TreeMap<>();
        for (Telling telling : tellings.stream().sorted(Telling.BY_TIME).toList()) {
            Wording wording = Wording.of(telling.words());
            boolean anySpeaker = telling.claiming() && !wording.dependsOnSpeaker();
            List<String> names = telling.statement().source().names();
            String speaker = anySpeaker ? "" : names.isEmpty() ? telling.id() : String.join(", ", names);
            String key = String.join(" ", wording.words()) + "\n" + telling.side() + "\n" + speaker;
            byWords.computeIfAbsent(key, k -> new ArrayList<>()).add(telling);
        }
        return List.copyOf(byWords.values());
    }

    private List<Scored> scored(List<Proposition> propositions, List<Opposition> opposed) {
        List<Scored> scored = new ArrayList<>();
        List<BitSet> later = new Candidates(propositions).later();
        for (int i = 0; i < later.size(); i++) {
            Proposition one = propositions.get(i);
            for (int j : later.get(i).stream().toArray()) {
                Proposition other = propositions.get(j);
                double score = one.contradicts(other) ? 0 : score(one, other);
                if (score >= LEAST) {
                    scored.add(new Scored(i, j, score));
                }
                if (one.opposes(other) && score(one, other) >= sure) {
                    opposed.add(opposition(one.telling(), other.telling()));
                }
            }
        }
        return scored;
    }

    private static Opposition opposition(Telling a, Telling b) {
        return Telling.BY_TIME.compare(a, b) <= 0 ? new Opposition(a, b) : new Opposition(b, a);
    }

    private double score(Proposition one, Proposition other) {
        return one.wording().sameAs(other.wording()) ? 1 : scorer.score(LinkScorer.features(one, other));
    }

    /** The likeliest pair of every two groups, where it is likely enough and no two of their members contradict. */
    private List<PossibleLink> possible(
            List<Proposition> propositions, List<List<Integer>> groups, List<Scored> scored) {
        int[] groupOf = new int[propositions.size()];
        for (int g = 0; g < groups.size(); g++) {
            for (int member : groups.get(g)) {
                groupOf[member] = g;
            }
        }
        Comparator<Scored> likeliest = Comparator.comparingDouble((Scored s) -> -s.score)
                .thenComparingInt(Scored::one)
                .thenComparingInt(Scored::other);
        int[] shown = new int[groups.size()];
        Set<List<Integer>> seen = new HashSet<>();
        List<PossibleLink> possible = new ArrayList<>();
        for (Scored pair : scored.stream()
                .filter(s -> s.score >= POSSIBLE)
                .sorted(likeliest)
                .toList()) {
            int one = groupOf[pair.one];
            int other = groupOf[pair.other];
            boolean first = one != other && seen.add(List.of(Math.min(one, other), Math.max(one, other)));
            if (first
                    && shown[one] < SHOWN
                    && shown[other] < SHOWN
                    && !contradict(groups.get(one), groups.get(other), propositions)) {
                shown[one]++;
                shown[other]++;
                possible.add(link(propositions.get(pair.one), propositions.get(pair.other), pair.score));
            }
        }
        return possible;
    }

    private static boolean contradict(List<Integer> some, List<Integer> others, List<Proposition> propositions) {
        return some.stream()
                .anyMatch(a -> others.stream().anyMatch(b -> propositions.get(a).contradicts(propositions.get(b))));
    }

    private PossibleLink link(Proposition a, Proposition b, double score) {
        boolean inOrder = Telling.BY_TIME.compare(a.telling(), b.telling()) <= 0;
        Map<String, Double> features = LinkScorer.named(LinkScorer.features(a, b));
        return inOrder
                ? new PossibleLink(a.telling(), b.telling(), score, features)
                : new PossibleLink(b.telling(), a.telling(), score, features);
    }
}
