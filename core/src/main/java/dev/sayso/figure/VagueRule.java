package dev.sayso.figure;

import dev.sayso.figure.Figure.Measure;
import dev.sayso.figure.Figure.Qualifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published rule that gives a number to words without one. None is used unless it is asked for; the words stay as they are,
 * and the figure names the rule.
 *
 * @param name how it is asked for
 * @param id what the figures name, with the version
 * @param measure the only one that it is for
 * @param numbers by words in lower case, which end a figure's words
 */
public record VagueRule(String name, String id, Measure measure, Map<String, Integer> numbers) {

    /**
     * The Armed Conflict Location and Event Data Project's for fatalities: 10 for "tens", 12 for "dozens", 100 for "hundreds"
     * (ACLED, "Uses and limitations of ACLED data", question "How does ACLED code fatalities?", as of 7 May 2024, where it goes
     * on "and so on"). Not covered: larger words and "scores", for which no number stands there; "several", "many" and "few",
     * which ACLED codes by the conflict they are told of; anything but people killed.
     */
    public static final VagueRule ACLED = new VagueRule(
            "acled", "acled/2024-05", Measure.KILLED, Map.of("tens of", 10, "dozens", 12, "hundreds", 100));

    private static final List<VagueRule> ALL = List.of(ACLED);

    public VagueRule {
        numbers = Map.copyOf(numbers);
    }

    /** The rule of this name, if there is one. */
    public static Optional<VagueRule> named(String name) {
        return ALL.stream().filter(rule -> rule.name.equals(name)).findFirst();
    }

    /** The figures, with numbers for those words that the rule covers. */
    public List<Figure> read(List<Figure> figures, String text) {
        return figures.stream().map(figure -> read(figure, text)).toList();
    }

    private Figure read(Figure figure, String text) {
        Integer number = figure.qualifier() == Qualifier.VAGUE && figure.measure() == measure
                ? number(figure.span().in(text).toLowerCase(Locale.ROOT))
                : null;
        return number == null ? figure : figure.readAs(BigDecimal.valueOf(number), id);
    }

    /** What the words stand for, whatever qualifies them ({@code at least dozens}); null where the rule does not say. */
    private @Nullable Integer number(String words) {
        return numbers.entrySet().stream()
                .filter(entry -> words.equals(entry.getKey())
                        || (words.endsWith(" " + entry.getKey()) && !words.endsWith("of " + entry.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
