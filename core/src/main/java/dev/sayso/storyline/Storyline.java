package dev.sayso.storyline;

import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.text.Hashes;
import dev.sayso.text.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The reports on one developing event.
 *
 * @param id a hash of the ids of its reports
 * @param title the headline that has most in common with the others, the earliest of equals
 * @param readings from the earliest published on, undated ones last
 */
public record Storyline(String id, String title, List<Reading> readings) {

    /** From the earliest published on, undated reports last. */
    public static final Comparator<Reading> BY_TIME = Comparator.comparing(
                    (Reading r) -> r.report().published(), Comparator.nullsLast(Comparator.<Published>naturalOrder()))
            .thenComparing(r -> r.report().id());

    public Storyline {
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("a storyline without reports");
        }
    }

    /** The storyline of these reports, in whatever order they come. */
    public static Storyline of(Collection<Reading> readings) {
        List<Reading> ordered = readings.stream().sorted(BY_TIME).toList();
        List<String> headlines = ordered.stream()
                .map(r -> headline(r.report()))
                .filter(h -> !h.isBlank())
                .toList();
        String title = headlines.stream()
                .max(Comparator.comparingInt((String h) -> inCommon(h, headlines))
                        .thenComparing(headlines::indexOf, Comparator.reverseOrder()))
                .orElseGet(() -> opening(ordered.get(0).report().text()));
        return new Storyline(idOf(ordered.stream().map(r -> r.report().id()).toList()), title, ordered);
    }

    /** The id of the storyline of these reports, in whatever order they come. */
    public static String idOf(Collection<String> reports) {
        return Hashes.id("storyline", String.join(" ", reports.stream().sorted().toList()));
    }

    private static String headline(Report report) {
        return Objects.requireNonNullElse(report.headline(), "");
    }

    /** How many words of a headline stand in the others. */
    private static int inCommon(String headline, List<String> headlines) {
        Set<String> words = heavy(headline);
        return headlines.stream()
                .mapToInt(other -> {
                    Set<String> shared = heavy(other);
                    shared.retainAll(words);
                    return shared.size();
                })
                .sum();
    }

    private static Set<String> heavy(String text) {
        Set<String> words = new HashSet<>();
        Words.of(text).stream().map(Words::plain).filter(w -> !Words.light(w)).forEach(words::add);
        return words;
    }

    private static String opening(String text) {
        int longest = 80;
        String line = text.strip().lines().findFirst().orElse("");
        if (line.length() <= longest) {
            return line;
        }
        int cut = line.lastIndexOf(' ', longest);
        return line.substring(0, cut > 0 ? cut : longest) + " …";
    }
}
