package dev.sayso.report;

import dev.sayso.report.CreditPattern.Place;
import dev.sayso.text.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Finds where a report itself says whose copy it carries: in its dateline, its byline, and the lines that end it; its
 * own outlet is none. That a report quotes or cites another in its sentences is no credit. Thread-safe.
 */
public final class Credits {

    private final Agencies agencies;
    private final List<CreditPattern> patterns;

    private Credits(Agencies agencies, List<CreditPattern> patterns) {
        this.agencies = agencies;
        this.patterns = patterns;
    }

    public static Credits standard() {
        return new Credits(Agencies.standard(), CreditPattern.all(Agencies.standard()));
    }

    /** The credits in order of the text, one for each name, where it first stands. */
    public List<Credit> find(Report report) {
        List<Passage> passages = Passage.of(report);
        Map<String, Credit> found = new LinkedHashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            Place place = new Place(i, passages.size() - 1 - i);
            Span span = passages.get(i).span();
            for (CreditPattern pattern : patterns) {
                if (pattern.applies(place, span.length())) {
                    find(pattern, span, report, found);
                }
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Credit::span))
                .toList();
    }

    private void find(CreditPattern pattern, Span passage, Report report, Map<String, Credit> found) {
        Matcher matcher = pattern.regex().matcher(passage.in(report.text()));
        while (matcher.find()) {
            for (Span name : pattern.names(matcher)) {
                Span span = name.shifted(passage.start());
                credit(span, report)
                        .filter(credit -> report.outlet() == null || !OutletName.same(credit.name(), report.outlet()))
                        .ifPresent(credit -> found.merge(
                                credit.name(), credit, (a, b) -> a.span().compareTo(b.span()) <= 0 ? a : b));
            }
        }
    }

    private Optional<Credit> credit(Span span, Report report) {
        String name = span.in(report.text());
        if (name.startsWith("the ")) {
            return credit(Span.of(span.start() + "the ".length(), span.end()), report);
        }
        Optional<String> agency = agencies.shownName(name);
        if (agency.isPresent()) {
            return Optional.of(new Credit(span, agency.get(), Credit.Kind.AGENCY));
        }
        return OutletName.isPlausible(name)
                ? Optional.of(new Credit(span, name, Credit.Kind.OUTLET))
                : Optional.empty();
    }
}
