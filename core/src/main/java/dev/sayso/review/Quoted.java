package dev.sayso.review;

import dev.sayso.figure.Figure;
import dev.sayso.statement.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that an act is about, as a program had found it when the person acted.
 *
 * @param id the statement's id in every view, which stays when a program later finds other words
 * @param report the id of its report
 * @param reading the id of the reading that has it so; null before the act is kept, for the one that counts
 * @param said what the program had found
 * @param figures its figures
 */
public record Quoted(String id, String report, @Nullable String reading, Statement said, List<Figure> figures) {

    public Quoted {
        figures = List.copyOf(figures);
    }

    /** The same, found in this reading. */
    public Quoted in(String readingId) {
        return new Quoted(id, report, readingId, said, figures);
    }
}
