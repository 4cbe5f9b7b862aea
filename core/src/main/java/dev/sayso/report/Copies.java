package dev.sayso.report;

import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which of many reports repeat the words of which. Immutable. */
public final class Copies {

    public static final Copies NONE = new Copies(List.of());

    /** How much of some words has to be in shared passages for them to be copied. */
    private static final double MOST = 0.6;

    private final List<Copy> all;
    private final Map<String, List<Copy>> byCopy;

    /** Words of a copy as they stand in the original. */
    public record Copied(Copy copy, List<Span> inOriginal, List<Span> inCopy) {}

    Copies(List<Copy> copies) {
        this.all = List.copyOf(copies);
        this.byCopy =
                copies.stream().collect(Collectors.groupingBy(c -> c.copy().id()));
    }

    /** All pairs of an original and its copy, the earliest published first. */
    public List<Copy> all() {
        return all;
    }

    /** The copies that a report is, of one original each. */
    public List<Copy> of(Report copy) {
        return byCopy.getOrDefault(copy.id(), List.of());
    }

    /** Where words of a report were copied from: the original that was published first of those that have most of them. */
    public Optional<Copied> source(Report report, List<Span> words) {
        int length = Spans.length(words);
        return of(report).stream()
                .map(copy -> copied(copy, words))
                .filter(c -> Spans.length(c.inCopy()) >= MOST * length)
                .min(Comparator.comparing(c -> c.copy().original(), EARLIEST));
    }

    private static final Comparator<Report> EARLIEST = Comparator.comparing(
                    Report::published, Comparator.nullsLast(Comparator.<Published>naturalOrder()))
            .thenComparing(Report::id);

    private static Copied copied(Copy copy, List<Span> words) {
        List<Span> inOriginal = new ArrayList<>();
        List<Span> inCopy = new ArrayList<>();
        for (SharedPassage passage : copy.passages()) {
            for (Span piece : words) {
                if (passage.copy().overlaps(piece)) {
                    inOriginal.add(passage.inOriginal(
                            piece, copy.original().text(), copy.copy().text()));
                    inCopy.add(Span.of(
                            Math.max(piece.start(), passage.copy().start()),
                            Math.min(piece.end(), passage.copy().end())));
                }
            }
        }
        return new Copied(copy, Spans.merged(inOriginal), Spans.merged(inCopy));
    }
}
