package dev.sayso.review;

import dev.sayso.statement.Source.Kind;
import dev.sayso.statement.Stance;
import dev.sayso.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says a statement is; what is null stays as it was.
 *
 * @param names whose say-so it is; empty where that is unknown
 * @param kind what kind of party that is
 * @param source the words of the source
 * @param content the words of the content
 * @param figures what is said of its figures
 */
public record Correction(
        @Nullable List<String> names,
        @Nullable Kind kind,
        @Nullable List<Span> source,
        @Nullable List<Span> content,
        @Nullable Stance stance,
        List<FigureCorrection> figures) {

    public Correction {
        figures = List.copyOf(figures);
        if (names == null && kind == null && source == null && content == null && stance == null && figures.isEmpty()) {
            throw new IllegalArgumentException("a correction that corrects nothing");
        }
        if (content != null && content.isEmpty()) {
            throw new IllegalArgumentException("a statement without content");
        }
    }
}
