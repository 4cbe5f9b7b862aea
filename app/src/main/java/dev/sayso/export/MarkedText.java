package dev.sayso.export;

import dev.sayso.report.Passage;
import dev.sayso.report.Report;
import dev.sayso.statement.Form;
import dev.sayso.statement.Statement;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A report's text cut into pieces, so that the words of every statement can be marked although statements overlap:
 * a piece ends wherever a span begins or ends. Statements count from 1 within their report.
 */
public record MarkedText(List<Paragraph> headline, List<Paragraph> paragraphs) {

    /**
     * A paragraph of the report.
     *
     * @param number counts from 1, without the headline
     */
    public record Paragraph(int number, List<Piece> pieces) {}

    /**
     * A stretch of text that belongs to the same statements from end to end.
     *
     * @param starts the statements whose content begins here
     * @param classes what it is in which statement: {@code s3} is the source of the third, {@code u3} its cue,
     *     {@code c3} its content; empty where it belongs to none
     */
    public record Piece(String text, List<Start> starts, String classes) {}

    /** The place where the words of a statement begin. */
    public record Start(int number, String anchor) {}

    public static MarkedText of(Report report, List<Statement> statements) {
        List<Part> parts = parts(statements);
        Set<Integer> started = new HashSet<>();
        List<Paragraph> headline = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Passage passage : Passage.of(report)) {
            List<Piece> pieces = pieces(report.text(), passage.span(), parts, started);
            if (passage.headline()) {
                headline.add(new Paragraph(0, pieces));
            } else {
                paragraphs.add(new Paragraph(paragraphs.size() + 1, pieces));
            }
        }
        return new MarkedText(List.copyOf(headline), List.copyOf(paragraphs));
    }

    /** Where in the page the words of a statement begin. */
    public static String anchor(String statementId) {
        return "w-" + statementId.replaceAll("[^A-Za-z0-9]", "-");
    }

    /** One span of a statement; the role is {@code s} for source, {@code u} for cue, {@code c} for content. */
    private record Part(int number, String anchor, char role, boolean own, Span span) {}

    private static List<Part> parts(List<Statement> statements) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            boolean own = statement.form() == Form.OWN;
            int number = i + 1;
            String anchor = anchor(statement.id());
            statement.content().forEach(s -> parts.add(new Part(number, anchor, 'c', own, s)));
            if (!own) {
                statement.source().spans().forEach(s -> parts.add(new Part(number, anchor, 's', false, s)));
                statement.cue().forEach(s -> parts.add(new Part(number, anchor, 'u', false, s)));
            }
        }
        return parts;
    }

    private static List<Piece> pieces(String text, Span paragraph, List<Part> all, Set<Integer> started) {
        List<Part> parts = all.stream().filter(p -> p.span.overlaps(paragraph)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        for (Part part : parts) {
            cuts.add(Math.max(part.span.start(), paragraph.start()));
            cuts.add(Math.min(part.span.end(), paragraph.end()));
        }
        List<Piece> pieces = new ArrayList<>();
        int start = paragraph.start();
        for (int end : cuts.tailSet(start, false)) {
            pieces.add(piece(text, Span.of(start, end), parts, started));
            start = end;
        }
        return List.copyOf(pieces);
    }

    private static Piece piece(String text, Span span, List<Part> parts, Set<Integer> started) {
        List<Start> starts = new ArrayList<>();
        Set<String> classes = new TreeSet<>();
        for (Part part : parts) {
            if (part.span.overlaps(span)) {
                classes.add(part.role + String.valueOf(part.number));
                classes.add(part.own ? "own" : String.valueOf(part.role));
                if (part.role == 'c' && started.add(part.number)) {
                    starts.add(new Start(part.number, part.anchor));
                }
            }
        }
        return new Piece(span.in(text), List.copyOf(starts), String.join(" ", classes));
    }
}
