package dev.sayso.storyline;

import dev.sayso.storyline.Fingerprint.Word;
import dev.sayso.text.ResourceTable;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How much two reports are on one event: the logarithm of the odds, by a logistic regression over what the two share.
 * It depends on these two alone. Thread-safe.
 */
public final class Likeness {

    /** The least that a pair can have: what pairs have that share hardly a word. */
    public static final double APART = -3;

    private static final double CLOSEST = 5;
    private static final double LIKELY = 0.05;
    private static final double NOTHING_SHARED = 0.02;
    private static final String ALWAYS = "always";

    private final Map<String, Double> weights = new HashMap<>();

    /** Reads {@code pair-weights.tsv}, which {@code training/storylines.py} makes. */
    public Likeness() {
        for (String[] row : ResourceTable.rows(Likeness.class, "pair-weights.tsv")) {
            weights.put(row[0], Double.valueOf(row[1]));
        }
    }

    public double of(Fingerprint a, Fingerprint b) {
        Shared shared = Shared.of(a, b);
        if (shared.all < LIKELY) {
            return APART;
        }
        double sum = weight(ALWAYS);
        for (Map.Entry<String, Double> feature : features(a, b, shared).entrySet()) {
            sum += weight(feature.getKey()) * feature.getValue();
        }
        return Math.max(APART, Math.min(CLOSEST, sum));
    }

    private double weight(String feature) {
        return Objects.requireNonNull(weights.get(feature), feature);
    }

    private static Map<String, Double> features(Fingerprint a, Fingerprint b, Shared shared) {
        Map<String, Double> features = new LinkedHashMap<>();
        features.put("log all", Math.log(shared.all + NOTHING_SHARED));
        features.put("log lead", Math.log(cosine(shared.lead, a.lead(), b.lead()) + NOTHING_SHARED));
        features.put("names", cosine(shared.names, a.names(), b.names()));
        features.put("numbers", cosine(shared.numbers, a.numbers(), b.numbers()));
        features.put("name pairs", pairs(a.pairs(), b.pairs()));
        if (a.published() != null && b.published() != null) {
            long days = Math.abs(ChronoUnit.DAYS.between(a.published(), b.published()));
            features.put("dated", 1.0);
            features.put("log days", Math.log1p((double) days));
        }
        features.put("day in common", truth(common(a.days(), b.days())));
        features.put("year in common", truth(common(a.years(), b.years())));
        features.put("years differ", truth(differ(a.years(), b.years())));
        features.put("age in common", truth(common(a.ages(), b.ages())));
        return features;
    }

    /** Sums over the words that two reports share, of the products of their weights. */
    private static final class Shared {

        private double all;
        private double names;
        private double numbers;
        private double lead;

        static Shared of(Fingerprint a, Fingerprint b) {
            Shared shared = new Shared();
            boolean turned = a.words().size() > b.words().size();
            Map<String, Word> more = turned ? a.words() : b.words();
            (turned ? b : a).words().forEach((word, one) -> {
                Word other = more.get(word);
                if (other != null) {
                    shared.add(one, other);
                }
            });
            return shared;
        }

        private void add(Word one, Word other) {
            double product = one.weight() * other.weight();
            all += product;
            names += one.name() && other.name() ? product : 0;
            numbers += one.number() ? product : 0;
            lead += one.lead() && other.lead() ? one.rarity() * other.rarity() : 0;
        }
    }

    private static double cosine(double product, double one, double other) {
        return product == 0 ? 0 : product / (one * other);
    }

    private static double pairs(Map<String, Double> a, Map<String, Double> b) {
        double sum = 0;
        for (Map.Entry<String, Double> pair : a.entrySet()) {
            sum += pair.getValue() * b.getOrDefault(pair.getKey(), 0.0);
        }
        return sum;
    }

    private static boolean common(Set<?> a, Set<?> b) {
        return !Collections.disjoint(a, b);
    }

    private static boolean differ(Set<?> a, Set<?> b) {
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    }

    private static double truth(boolean holds) {
        return holds ? 1 : 0;
    }
}
