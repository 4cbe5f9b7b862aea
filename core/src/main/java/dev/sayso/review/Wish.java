package dev.sayso.review;

import dev.sayso.claim.Telling;
import dev.sayso.figure.Figure;
import dev.sayso.figure.Scope;
import dev.sayso.statement.Source;
import dev.sayso.statement.Stance;
import dev.sayso.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A correction as a person words it: what is null stays as it was, and words are words of the report, or their places in it.
 *
 * @param names whose say-so it is; empty where that is unknown
 * @param kind of the source, as the contract writes it
 * @param source the words of the source
 * @param content the words of the content
 * @param stance as the contract writes it
 * @param counted what is said of one figure
 */
public record Wish(
        @Nullable List<String> names,
        @Nullable String kind,
        @Nullable String source,
        @Nullable String content,
        @Nullable String stance,
        @Nullable Counted counted) {

    /**
     * What is said of one figure.
     *
     * @param words its words
     * @param value its value, where low and high are the same
     * @param measure as the contract writes it, or {@code none}
     * @param whom of its scope, like the rest
     */
    public record Counted(
            String words,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable String qualifier,
            @Nullable String measure,
            @Nullable String whom,
            @Nullable String place,
            @Nullable String period,
            @Nullable String cumulative,
            @Nullable String recent) {}

    /**
     * The correction of a statement.
     *
     * @throws IllegalArgumentException if it makes none: says why
     */
    public Correction of(Telling telling) {
        ReportWords words = new ReportWords(telling);
        return new Correction(
                names,
                word(Source.Kind.class, kind),
                source == null ? null : words.find(source),
                content == null ? null : words.find(content),
                word(Stance.class, stance),
                counted == null ? List.of() : List.of(figure(counted, telling, words)));
    }

    private static FigureCorrection figure(Counted counted, Telling telling, ReportWords words) {
        Span span = words.find(counted.words).get(0);
        boolean valued = counted.value != null || counted.low != null || counted.high != null;
        Bounds bounds = counted.value != null
                ? new Bounds(counted.value, counted.value)
                : new Bounds(counted.low, counted.high);
        boolean known = telling.figures().stream().anyMatch(f -> f.span().overlaps(span));
        if (!known && !valued) {
            throw new IllegalArgumentException(
                    "the statement has no figure \"" + counted.words + "\": a new one needs a value, or its bounds");
        }
        boolean scoped = Stream.of(counted.whom, counted.place, counted.period, counted.cumulative, counted.recent)
                .anyMatch(Objects::nonNull);
        Scope scope = new Scope(
                some(words, counted.whom),
                some(words, counted.place),
                some(words, counted.period),
                some(words, counted.cumulative),
                some(words, counted.recent));
        String measure = counted.measure;
        return new FigureCorrection(
                span,
                valued ? bounds : null,
                word(Figure.Qualifier.class, counted.qualifier),
                measure == null
                        ? null
                        : new FigureCorrection.Measured(
                                measure.equals("none") ? null : word(Figure.Measure.class, measure)),
                scoped ? scope : null);
    }

    private static List<Span> some(ReportWords words, @Nullable String given) {
        return given == null ? List.of() : words.find(given);
    }

    /** The constant that the contract writes so. */
    private static <E extends Enum<E>> @Nullable E word(Class<E> type, @Nullable String word) {
        if (word == null) {
            return null;
        }
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "\"" + word + "\" is no " + type.getSimpleName().toLowerCase(Locale.ROOT), e);
        }
    }
}
