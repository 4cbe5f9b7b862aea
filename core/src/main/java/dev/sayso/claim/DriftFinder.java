package dev.sayso.claim;

import dev.sayso.figure.Figure;
import dev.sayso.statement.Form;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds how claims change as they are passed on from report to report. In each report the telling counts that says most
 * (credits most, hedges most), so that a report that gives a source in one sentence and leaves it out in the next lost
 * nothing. Thread-safe.
 */
final class DriftFinder {

    static final String SOURCE_LOST = "source-lost/1";
    static final String HEDGE_LOST = "hedge-lost/1";
    static final String FIGURE_CHANGED = "figure-changed/1";
    static final String OTHERS_COUNTED = "others-counted/1";
    static final String WORDS_CHANGED = "words-changed/1";

    /** The changes in all claims, in order of the first statement of each. */
    List<Drift> find(Collection<Claim> claims) {
        List<Drift> found = new ArrayList<>();
        FigureSubjects subjects = new FigureSubjects(
                claims.stream().flatMap(c -> c.tellings().stream()).toList());
        for (Claim claim : claims) {
            List<List<Telling>> reports = byReport(claim.tellings());
            source(claim, reports).ifPresent(found::add);
            hedge(claim, reports).ifPresent(found::add);
            figures(claim, reports, subjects).forEach(found::add);
        }
        found.addAll(quotations(claims));
        found.sort(Comparator.comparing((Drift d) -> d.steps().get(0), Telling.BY_TIME)
                .thenComparing(Drift::kind)
                .thenComparing(d -> d.steps().get(1), Telling.BY_TIME));
        return List.copyOf(found);
    }

    private static List<List<Telling>> byReport(List<Telling> tellings) {
        Map<String, List<Telling>> byReport = tellings.stream()
                .collect(Collectors.groupingBy(t -> t.report().id(), LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(byReport.values());
    }

    private static Optional<Drift> source(Claim claim, List<List<Telling>> reports) {
        List<Telling> steps = new ArrayList<>();
        Crediting least = null;
        for (List<Telling> report : reports) {
            Telling best =
                    report.stream().max(Comparator.comparing(Crediting::of)).orElseThrow();
            Crediting credits = Crediting.of(best);
            boolean first = least == null && credits != Crediting.NOBODY;
            if (first || least != null && credits.compareTo(least) < 0) {
                steps.add(best);
                least = credits;
            }
        }
        return drift(claim, Drift.Kind.SOURCE, SOURCE_LOST, steps);
    }

    private static Optional<Drift> hedge(Claim claim, List<List<Telling>> reports) {
        Predicate<Telling> hedged = t -> !t.statement().hedges().isEmpty();
        List<Telling> steps = new ArrayList<>();
        for (List<Telling> report : reports) {
            Optional<Telling> unsure = report.stream().filter(hedged).findFirst();
            if (unsure.isPresent() == steps.isEmpty()) {
                steps.add(unsure.orElse(report.get(0)));
            } else if (steps.isEmpty()) {
                return Optional.empty(); // told as a fact from the start
            }
            if (steps.size() == 2) {
                break;
            }
        }
        return drift(claim, Drift.Kind.HEDGE, HEDGE_LOST, steps);
    }

    /** Where the same measure has another number, or another qualifier, or others are counted, than when it was told first. */
    private static List<Drift> figures(Claim claim, List<List<Telling>> reports, FigureSubjects subjects) {
        List<Drift> found = new ArrayList<>();
        Map<Object, DatedFigure> firsts = new LinkedHashMap<>();
        for (List<Telling> report : reports) {
            for (Telling telling : report) {
                for (Figure figure : telling.figures()) {
                    if (figure.measure() == null) {
                        continue;
                    }
                    DatedFigure dated = new DatedFigure(figure, telling);
                    DatedFigure first = firsts.putIfAbsent(figure.measure(), dated);
                    if (first != null
                            && !first.telling()
                                    .report()
                                    .id()
                                    .equals(telling.report().id())) {
                        change(claim, first, dated, subjects).ifPresent(found::add);
                    }
                }
            }
        }
        return found.stream()
                .collect(Collectors.toMap(Drift::kind, d -> d, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Optional<Drift> change(Claim claim, DatedFigure first, DatedFigure later, FigureSubjects subjects) {
        List<Telling> steps = List.of(first.telling(), later.telling());
        if (gives(later.telling(), first.figure()) && !sameFigure(first.figure(), later.figure())) {
            return Optional.empty(); // it tells that figure too, beside this one
        }
        if (!sameFigure(first.figure(), later.figure())) {
            return drift(claim, Drift.Kind.FIGURE, FIGURE_CHANGED, steps);
        }
        Optional<FigureSubject> before = subjects.of(first, "");
        Optional<FigureSubject> after = subjects.of(later, "");
        return before.isPresent() && after.isPresent() && !before.equals(after)
                ? drift(claim, Drift.Kind.SCOPE, OTHERS_COUNTED, steps)
                : Optional.empty();
    }

    private static boolean gives(Telling telling, Figure figure) {
        return telling.figures().stream().anyMatch(f -> f.measure() == figure.measure() && sameFigure(f, figure));
    }

    private static boolean sameFigure(Figure a, Figure b) {
        return a.qualifier() == b.qualifier()
                && String.valueOf(a.low()).equals(String.valueOf(b.low()))
                && String.valueOf(a.high()).equals(String.valueOf(b.high()));
    }

    /** One party's direct words, told in two reports with other words in them. */
    private static List<Drift> quotations(Collection<Claim> claims) {
        List<Drift> found = new ArrayList<>();
        Map<String, List<Quotation>> byParty = new LinkedHashMap<>();
        for (Claim claim : claims) {
            for (Telling telling : claim.tellings()) {
                if (telling.statement().form() != Form.INDIRECT && !telling.own()) {
                    Quotation.of(telling, claim.id())
                            .ifPresent(q -> byParty.computeIfAbsent(telling.party(), p -> new ArrayList<>())
                                    .add(q));
                }
            }
        }
        byParty.values().forEach(quotations -> found.addAll(Quotation.changes(quotations)));
        return found;
    }

    private static Optional<Drift> drift(Claim claim, Drift.Kind kind, String rule, List<Telling> steps) {
        return steps.size() < 2 ? Optional.empty() : Optional.of(new Drift(claim.id(), kind, rule, steps));
    }
}
