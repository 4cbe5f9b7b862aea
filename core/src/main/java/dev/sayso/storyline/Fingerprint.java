package dev.sayso.storyline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about, as far as the report alone tells.
 *
 * @param words its words that are not light, in order of the alphabet, so that sums over them are the same on every run;
 *     the squares of their weights add up to one
 * @param names the length of the weights of its names
 * @param numbers the length of the weights of its numbers
 * @param lead the length of the rarities of the words in its lead
 * @param pairs words in capitals that stand side by side, in order of the alphabet; the squares of the weights add up to one
 * @param keys its heaviest words, the heaviest first
 * @param days the days that it names, each as {@link ToldDays} counts them
 */
public record Fingerprint(
        Map<String, Word> words,
        double names,
        double numbers,
        double lead,
        Map<String, Double> pairs,
        List<String> keys,
        Set<Integer> days,
        Set<String> years,
        Set<String> ages,
        @Nullable LocalDate published) {

    /**
     * A word of the report.
     *
     * @param weight how much of the report it is
     * @param rarity how much it tells wherever it stands
     * @param lead whether it stands in the lead
     */
    public record Word(double weight, double rarity, boolean name, boolean number, boolean lead) {}

    public Fingerprint {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
        keys = List.copyOf(keys);
        days = Set.copyOf(days);
        years = Set.copyOf(years);
        ages = Set.copyOf(ages);
    }
}
