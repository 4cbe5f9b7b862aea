package dev.sayso.storyline;

import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.text.Sentences;
import dev.sayso.text.Span;
import dev.sayso.text.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about: its names, pairs of names, numbers and other words that are not light, each with a weight
 * that depends on the report alone. The weights' squares add up to one.
 *
 * @param weights by feature; the first letter of a feature is its kind
 * @param names the features of names and pairs of names: two reports without one in common are on two events
 */
record Fingerprint(
        Map<String, Double> weights,
        Set<String> names,
        @Nullable LocalDate day) {

    private static final double NAME = 2;
    private static final double PAIR = 3;
    private static final double NUMBER = 1;
    private static final double WORD = 0.5;

    /** Above this part of capitals a sentence is a title, whose capitals make no names. */
    private static final double TITLE = 0.6;

    static Fingerprint of(Report report) {
        List<List<String>> sentences = new ArrayList<>();
        if (!report.headlineInText() && report.headline() != null) {
            sentences.add(Words.of(report.headline()));
        }
        for (Span sentence : Sentences.of(report.text())) {
            sentences.add(Words.of(sentence.in(report.text())));
        }
        Map<String, Integer> counts = new Counter(sentences).count();
        Map<String, Double> weights = new HashMap<>();
        counts.forEach((feature, count) -> weights.put(feature, weight(feature, count)));
        double length =
                Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
        weights.replaceAll((feature, weight) -> weight / length);
        Set<String> names = weights.keySet().stream()
                .filter(f -> f.startsWith("N") || f.startsWith("P"))
                .collect(Collectors.toUnmodifiableSet());
        Published published = report.published();
        return new Fingerprint(Map.copyOf(weights), names, published == null ? null : published.day());
    }

    private static double weight(String feature, int count) {
        double often = 1 + Math.log(count);
        return switch (feature.charAt(0)) {
            case 'N' -> NAME * often;
            case 'P' -> PAIR * often;
            case '#' -> NUMBER;
            default -> WORD * often;
        };
    }

    /** How much two reports are about the same: 0 nothing, 1 the same words. */
    double likeness(Fingerprint other) {
        if (weights.size() > other.weights.size()) {
            return other.likeness(this);
        }
        double sum = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            sum += entry.getValue() * other.weights.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }

    /** The days between two reports, or -1 where one has no date. */
    long daysTo(Fingerprint other) {
        return day == null || other.day == null ? -1 : Math.abs(ChronoUnit.DAYS.between(day, other.day));
    }

    /** Counts the features of sentences; a word is a name if it never stands in small letters. */
    private static final class Counter {

        private final List<List<String>> sentences;
        private final Set<String> small = new HashSet<>();
        private final Map<String, Integer> counts = new HashMap<>();

        Counter(List<List<String>> sentences) {
            this.sentences = sentences;
            for (List<String> sentence : sentences) {
                sentence.stream()
                        .filter(w -> !Words.capitalised(w))
                        .map(Words::plain)
                        .forEach(small::add);
            }
        }

        Map<String, Integer> count() {
            sentences.forEach(this::count);
            Map<String, Integer> merged = new HashMap<>();
            counts.forEach((feature, count) -> {
                boolean alsoName = feature.startsWith("w") && counts.containsKey("N" + feature.substring(1));
                merged.merge(alsoName ? "N" + feature.substring(1) : feature, count, Integer::sum);
            });
            return merged;
        }

        private void count(List<String> sentence) {
            long capitals = sentence.stream().filter(Words::capitalised).count();
            boolean title = capitals > TITLE * sentence.size();
            String before = null;
            for (int i = 0; i < sentence.size(); i++) {
                String word = sentence.get(i);
                String plain = Words.plain(word);
                boolean name = Words.capitalised(word) && i > 0 && !title && !small.contains(plain);
                if (plain.length() < 2 || Words.light(plain)) {
                    before = null;
                } else if (Words.number(word)) {
                    add("#" + plain);
                    before = null;
                } else {
                    add((name ? "N" : "w") + (name ? plain : singular(plain)));
                    if (before != null && Words.capitalised(word)) {
                        add("P" + before + " " + plain);
                    }
                    before = name ? plain : null;
                }
            }
        }

        private void add(String feature) {
            counts.merge(feature, 1, Integer::sum);
        }

        private static String singular(String plain) {
            return plain.length() > 4 && plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
        }
    }
}
