package dev.sayso.ledger;

import dev.sayso.figure.Figure;
import dev.sayso.figure.Scope;
import dev.sayso.review.Bounds;
import dev.sayso.review.Correction;
import dev.sayso.review.FigureCorrection;
import dev.sayso.statement.Source;
import dev.sayso.statement.Stance;
import dev.sayso.text.CodePoints;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Corrections as they stand in the log: what is not corrected is not there; spans count code points of one report. */
record CorrectionWords(CodePoints places) {

    Map<String, Object> words(Correction correction) {
        Map<String, Object> words = new LinkedHashMap<>();
        if (correction.names() != null) {
            words.put("names", correction.names());
        }
        put(words, "kind", correction.kind());
        putSpans(words, "source", correction.source());
        putSpans(words, "content", correction.content());
        put(words, "stance", correction.stance());
        words.put("figures", correction.figures().stream().map(this::words).toList());
        return words;
    }

    private Map<String, Object> words(FigureCorrection figure) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("span", spans(List.of(figure.span())));
        Bounds bounds = figure.bounds();
        if (bounds != null) {
            Map<String, Object> its = new LinkedHashMap<>();
            put(its, "low", bounds.low() == null ? null : bounds.low().toPlainString());
            put(its, "high", bounds.high() == null ? null : bounds.high().toPlainString());
            words.put("bounds", its);
        }
        put(words, "qualifier", figure.qualifier());
        FigureCorrection.Measured measured = figure.measure();
        if (measured != null) {
            words.put(
                    "measure",
                    measured.measure() == null ? "" : measured.measure().toString());
        }
        Scope scope = figure.scope();
        if (scope != null) {
            Map<String, Object> its = new LinkedHashMap<>();
            putSpans(its, "whom", scope.whom());
            putSpans(its, "places", scope.places());
            putSpans(its, "periods", scope.periods());
            putSpans(its, "cumulative", scope.cumulative());
            putSpans(its, "new", scope.recent());
            words.put("scope", its);
        }
        return words;
    }

    private static void put(Map<String, Object> words, String key, @Nullable Object value) {
        if (value != null) {
            words.put(key, value.toString());
        }
    }

    private void putSpans(Map<String, Object> words, String key, @Nullable List<Span> spans) {
        if (spans != null) {
            words.put(key, spans(spans));
        }
    }

    List<List<Integer>> spans(List<Span> spans) {
        List<List<Integer>> counted = new ArrayList<>();
        for (Span span : spans) {
            Span its = places.of(span);
            counted.add(List.of(its.start(), its.end()));
        }
        return counted;
    }

    Correction correction(Map<String, Object> words) {
        return new Correction(
                words.get("names") instanceof List<?> names
                        ? names.stream().map(String::valueOf).toList()
                        : null,
                Columns.constantIfAny(Source.Kind.class, ActWords.optional(words, "kind")),
                spans(words, "source"),
                spans(words, "content"),
                Columns.constantIfAny(Stance.class, ActWords.optional(words, "stance")),
                ActWords.maps(words, "figures").stream().map(this::figure).toList());
    }

    private FigureCorrection figure(Map<String, Object> words) {
        List<Span> span = spans(words, "span");
        if (span == null || span.isEmpty()) {
            throw new DamagedLedgerException("a figure has no \"span\"", null);
        }
        String measure = ActWords.optional(words, "measure");
        return new FigureCorrection(
                span.get(0),
                words.get("bounds") == null
                        ? null
                        : new Bounds(
                                Columns.decimal(ActWords.optional(part(words, "bounds"), "low")),
                                Columns.decimal(ActWords.optional(part(words, "bounds"), "high"))),
                Columns.constantIfAny(Figure.Qualifier.class, ActWords.optional(words, "qualifier")),
                measure == null
                        ? null
                        : new FigureCorrection.Measured(
                                measure.isEmpty() ? null : Columns.constant(Figure.Measure.class, measure)),
                words.get("scope") == null ? null : scope(part(words, "scope")));
    }

    private Scope scope(Map<String, Object> words) {
        return new Scope(
                some(words, "whom"),
                some(words, "places"),
                some(words, "periods"),
                some(words, "cumulative"),
                some(words, "new"));
    }

    private static Map<String, Object> part(Map<String, Object> words, String key) {
        Object part = words.get(key);
        return part == null
                ? Map.of()
                : ActWords.maps(Map.of(key, List.of(part)), key).get(0);
    }

    private List<Span> some(Map<String, Object> words, String key) {
        List<Span> spans = spans(words, key);
        return spans == null ? List.of() : spans;
    }

    private @Nullable List<Span> spans(Map<String, Object> words, String key) {
        if (!(words.get(key) instanceof List<?> list)) {
            return null;
        }
        List<Span> spans = new ArrayList<>();
        for (Object element : list) {
            if (element instanceof List<?> pair
                    && pair.size() == 2
                    && pair.get(0) instanceof Integer start
                    && pair.get(1) instanceof Integer end) {
                spans.add(places.utf16(Span.of(start, end)));
            } else {
                throw new DamagedLedgerException("\"" + element + "\" is no span", null);
            }
        }
        return spans;
    }
}
