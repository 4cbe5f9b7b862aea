package dev.sayso.storyline;

import dev.sayso.report.Report;
import dev.sayso.storyline.Fingerprint.Word;
import dev.sayso.text.Sentences;
import dev.sayso.text.Span;
import dev.sayso.text.WordWeights;
import dev.sayso.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the fingerprints of reports. Thread-safe. */
public final class FingerprintMaker {

    private static final int KEYS = 20;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern AGE = Pattern.compile("\\b(\\d{1,2})-year|, (\\d{1,2})[,.]");

    /** Made by {@code training/storylines.py}. */
    private final WordWeights rarities = WordWeights.beside(FingerprintMaker.class);

    public Fingerprint of(Report report) {
        List<List<String>> sentences = sentences(report);
        WordCount count = new WordCount(sentences);
        Map<String, Word> words = words(count);
        return new Fingerprint(
                words,
                length(words, Word::name, Word::weight),
                length(words, Word::number, Word::weight),
                length(words, Word::lead, Word::rarity),
                pairs(count),
                keys(words),
                ToldDays.of(sentences, report.published()),
                words.keySet().stream().filter(w -> YEAR.matcher(w).matches()).collect(Collectors.toSet()),
                ages(report.text()),
                report.published() == null ? null : report.published().day());
    }

    private static List<List<String>> sentences(Report report) {
        List<List<String>> sentences = new ArrayList<>();
        if (!report.headlineInText() && report.headline() != null) {
            sentences.add(Words.of(report.headline()));
        }
        for (Span sentence : Sentences.of(report.text())) {
            sentences.add(Words.of(sentence.in(report.text())));
        }
        return sentences;
    }

    private Map<String, Word> words(WordCount count) {
        Map<String, Double> weights = new LinkedHashMap<>();
        count.counts().forEach((word, times) -> weights.put(word, (1 + Math.log(times)) * rarities.of(word)));
        double length = length(weights);
        Map<String, Word> words = new LinkedHashMap<>();
        weights.forEach((word, weight) -> words.put(
                word,
                new Word(
                        weight / length,
                        rarities.of(word),
                        count.isName(word, rarities),
                        Words.number(word),
                        count.inLead(word))));
        return words;
    }

    private Map<String, Double> pairs(WordCount count) {
        Map<String, Double> pairs = new TreeMap<>();
        count.pairs().forEach(p -> pairs.put(p.toString(), rarities.of(p.first()) + rarities.of(p.second())));
        double length = length(pairs);
        pairs.replaceAll((pair, weight) -> weight / length);
        return pairs;
    }

    private static List<String> keys(Map<String, Word> words) {
        return words.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                                (Entry<String, Word> e) -> -e.getValue().weight())
                        .thenComparing(Entry::getKey))
                .limit(KEYS)
                .map(Entry::getKey)
                .toList();
    }

    private static Set<String> ages(String text) {
        return AGE.matcher(text).results().map(FingerprintMaker::age).collect(Collectors.toSet());
    }

    private static String age(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static double length(Map<String, Word> words, Predicate<Word> which, ToDoubleFunction<Word> weight) {
        return Math.sqrt(words.values().stream()
                .filter(which)
                .mapToDouble(weight)
                .map(w -> w * w)
                .sum());
    }

    private static double length(Map<String, Double> weights) {
        return Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    }
}
