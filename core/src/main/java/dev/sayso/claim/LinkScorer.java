package dev.sayso.claim;

import dev.sayso.text.ResourceTable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Says how likely it is that two statements say the same: a logistic regression over {@link Feature}s, with weights
 * that {@code training/claims} fits to statements which people found to say the same. Thread-safe.
 */
final class LinkScorer {

    private static final int MANY_WORDS = 20;
    private static final double MANY_DAYS = 10;
    private static final double THREE = 3;

    private final double bias;
    private final Map<Feature, Double> weights;

    private LinkScorer(double bias, Map<Feature, Double> weights) {
        this.bias = bias;
        this.weights = weights;
    }

    /** The scorer with the weights that ship with the product. */
    static LinkScorer shipped() {
        return of(ResourceTable.rows(LinkScorer.class, "link-weights.tsv"));
    }

    /** The scorer with these weights: rows of a feature's name, or "bias", and its weight. */
    static LinkScorer of(List<String[]> rows) {
        Map<String, Double> table = new TreeMap<>();
        rows.forEach(row -> table.put(row[0], Double.valueOf(row[1])));
        double bias = weight("bias", table);
        Map<Feature, Double> weights = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            weights.put(feature, weight(feature.toString(), table));
        }
        if (!table.isEmpty()) {
            throw new IllegalArgumentException("weights of unknown features: " + table.keySet());
        }
        return new LinkScorer(bias, weights);
    }

    private static double weight(String name, Map<String, Double> table) {
        Double weight = table.remove(name);
        if (weight == null) {
            throw new IllegalArgumentException("no weight for the feature " + name);
        }
        return weight;
    }

    /** How likely it is that two statements with these features say the same. */
    double score(Map<Feature, Double> features) {
        double sum = bias;
        for (Map.Entry<Feature, Double> feature : features.entrySet()) {
            sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The features by name, those that are not 0. */
    static Map<String, Double> named(Map<Feature, Double> features) {
        Map<String, Double> named = new LinkedHashMap<>();
        features.forEach((feature, value) -> {
            if (value != 0) {
                named.put(feature.toString(), value);
            }
        });
        return named;
    }

    /** The features of two statements, all of them; the same whichever comes first. */
    static Map<Feature, Double> features(Proposition a, Proposition b) {
        Map<Feature, Double> found = new EnumMap<>(Feature.class);
        words(a, b, found);
        names(a, b, found);
        figures(a, b, found);
        manner(a, b, found);
        return found;
    }

    private static void words(Proposition a, Proposition b, Map<Feature, Double> found) {
        double both = 0;
        double product = 0;
        double central = 0;
        double roots = 0;
        int i = 0;
        int j = 0;
        while (i < a.stems().length && j < b.stems().length) {
            int order = a.stems()[i].compareTo(b.stems()[j]);
            if (order == 0) {
                double least = Math.min(a.weights()[i], b.weights()[j]);
                both += least;
                product += a.weights()[i] * b.weights()[j];
                central += a.shares()[i];
                roots += Math.sqrt(a.shares()[i]);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        double contained = ratio(both, Math.min(a.total(), b.total()));
        put(found, Feature.WORDS, ratio(product, a.length() * b.length()));
        put(found, Feature.CONTAINED, contained);
        put(found, Feature.OVERLAP, ratio(both, a.total() + b.total() - both));
        put(found, Feature.CENTRAL_SHARED, ratio(central, sum(a.shares()) + sum(b.shares()) - central));
        put(found, Feature.CENTRAL_ROOTS, ratio(roots, roots(a) + roots(b) - roots));
        put(found, Feature.CENTRAL, Math.min(mean(a.shares()), mean(b.shares())));
        int runs = Math.min(a.runs().size(), b.runs().size());
        put(found, Feature.RUNS, ratio(common(a.runs(), b.runs()), runs));
        int shorter = Math.min(a.stems().length, b.stems().length);
        put(found, Feature.SHORTER, Math.log1p(shorter) / Math.log1p(MANY_WORDS));
        put(found, Feature.LENGTHS, ratio(shorter, Math.max(a.stems().length, b.stems().length)));
    }

    private static void names(Proposition a, Proposition b, Map<Feature, Double> found) {
        int shared = Math.max(common(a.names(), b.plain()), common(b.names(), a.plain()));
        put(found, Feature.NAMES_SHARED, Math.min(1, shared / THREE));
        int apart = Math.min(missing(a.names(), b.plain()), missing(b.names(), a.plain()));
        put(found, Feature.NAMES_APART, Math.min(1, apart / THREE));
    }

    private static void figures(Proposition a, Proposition b, Map<Feature, Double> found) {
        Set<String> either = new HashSet<>(a.fates());
        either.addAll(b.fates());
        int shared = common(a.fates(), b.fates());
        put(found, Feature.FATE_SHARED, shared > 0 ? 1 : 0);
        put(found, Feature.FATE_APART, ratio((double) either.size() - shared, either.size()));
        put(found, Feature.FIGURE_SHARED, a.counted().agrees(b.counted()) ? 1 : 0);
        put(found, Feature.FIGURE_ALONE, a.counted().aloneBeside(b.counted()) ? 1 : 0);
        put(found, Feature.NUMBERS_APART, a.counted().apartFrom(b.counted()) ? 1 : 0);
    }

    private static void manner(Proposition a, Proposition b, Map<Feature, Double> found) {
        put(found, Feature.HEDGE_APART, a.hedged() != b.hedged() ? 1 : 0);
        put(found, Feature.FUTURE_APART, a.future() != b.future() ? 1 : 0);
        put(found, Feature.SAME_PARTY, a.sameParty(b) ? 1 : 0);
        LocalDate one = a.telling().day();
        LocalDate other = b.telling().day();
        double days = one == null || other == null ? 0 : Math.abs(ChronoUnit.DAYS.between(one, other));
        put(found, Feature.DAYS, Math.log1p(days) / Math.log1p(MANY_DAYS));
    }

    private static double roots(Proposition proposition) {
        double sum = 0;
        for (double share : proposition.shares()) {
            sum += Math.sqrt(share);
        }
        return sum;
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static double mean(double[] values) {
        return ratio(sum(values), values.length);
    }

    private static int common(Set<String> some, Set<String> others) {
        return (int) some.stream().filter(others::contains).count();
    }

    private static int missing(Set<String> some, Set<String> others) {
        return some.size() - common(some, others);
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static void put(Map<Feature, Double> found, Feature feature, double value) {
        found.put(feature, value);
    }
}
