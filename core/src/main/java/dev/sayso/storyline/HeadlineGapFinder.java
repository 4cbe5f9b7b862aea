package dev.sayso.storyline;

import dev.sayso.figure.Figure;
import dev.sayso.report.Report;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds where a headline says more than its body, by the rules listed here. Thread-safe. */
public final class HeadlineGapFinder {

    private final List<HeadlineRule> rules = List.of(
            new HedgedEvent(),
            new HedgedBySource(),
            new HedgedCause(),
            new LostAttribution(),
            new RaisedFigure(),
            new WidenedScope());

    /**
     * The gaps in order of the headline, no more than one of a kind.
     *
     * @param inHeadline the figures of the headline, with spans that count as {@link HeadlineGap#headline} does
     */
    public List<HeadlineGap> find(Report report, Body body, List<Figure> inHeadline) {
        Optional<Headline> headline = Headline.of(report);
        if (headline.isEmpty()) {
            return List.of();
        }
        Map<HeadlineGap.Kind, HeadlineGap> first = new EnumMap<>(HeadlineGap.Kind.class);
        for (HeadlineRule rule : rules) {
            rule.find(headline.get(), inHeadline, body).forEach(gap -> first.putIfAbsent(gap.kind(), gap));
        }
        return first.values().stream()
                .sorted(Comparator.comparing(HeadlineGap::headline))
                .toList();
    }
}
