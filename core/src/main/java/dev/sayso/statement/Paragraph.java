package dev.sayso.statement;

import dev.sayso.report.Passage;
import dev.sayso.report.Report;
import dev.sayso.text.Sentences;
import dev.sayso.text.Span;
import dev.sayso.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph taken apart: words, marks and whole quotations, and its sentences. A full stop inside a quotation ends
 * no sentence.
 *
 * @param sentences ranges of units; one of over 400 units is no sentence and is left out
 */
record Paragraph(Passage passage, List<Unit> units, List<Range> sentences) {

    private static final int LONGEST_SENTENCE = 400;

    /** "PORT SEL, Norland (AGENCY) - " before the first sentence. */
    private static final Pattern DATELINE = Pattern.compile(
            "(?:\\p{Lu}[\\p{Lu} .'’-]{2,40}|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,2}(?=,? ?\\())(?:, [^()—–\\n]{1,40}?)?"
                    + "(?: ?\\([^()\\n]{2,40}\\))?\\s+[—–-]{1,2}\\s+");

    static List<Paragraph> of(Report report) {
        return Passage.of(report).stream()
                .map(passage -> of(report.text(), passage))
                .toList();
    }

    private static Paragraph of(String text, Passage whole) {
        Matcher dateline =
                DATELINE.matcher(text).region(whole.span().start(), whole.span().end());
        int start = dateline.lookingAt() ? dateline.end() : whole.span().start();
        Passage passage =
                new Passage(whole.number(), Span.of(start, whole.span().end()), whole.headline());
        List<Quotation> quotations = Quotations.of(text, passage.span());
        List<Unit> units = units(text, passage.span(), quotations);
        List<Range> sentences = new ArrayList<>();
        int from = 0;
        for (Span sentence : Sentences.of(masked(text, passage.span(), quotations))) {
            int to = from;
            int end = passage.span().start() + sentence.end();
            while (to < units.size() && units.get(to).span().start() < end) {
                to++;
            }
            if (to > from && to - from <= LONGEST_SENTENCE) {
                sentences.add(new Range(from, to));
            }
            from = to;
        }
        return new Paragraph(passage, units, List.copyOf(sentences));
    }

    private static List<Unit> units(String text, Span paragraph, List<Quotation> quotations) {
        List<Unit> units = new ArrayList<>();
        int from = paragraph.start();
        for (Quotation quotation : quotations) {
            Tokens.of(text, Span.of(from, quotation.span().start())).forEach(t -> units.add(Unit.of(t)));
            units.add(Unit.of(quotation));
            from = quotation.span().end();
        }
        Tokens.of(text, Span.of(from, paragraph.end())).forEach(t -> units.add(Unit.of(t)));
        return List.copyOf(units);
    }

    /** The paragraph with what is quoted blotted out, but for a mark that may end the sentence around it. */
    private static String masked(String text, Span paragraph, List<Quotation> quotations) {
        StringBuilder masked = new StringBuilder(paragraph.in(text));
        for (Quotation quotation : quotations) {
            int start = quotation.span().start() - paragraph.start();
            int end = quotation.span().end() - paragraph.start();
            for (int i = start + 1; i < end - 1; i++) {
                boolean beforeClosing = i >= end - 3 && ".!?".indexOf(masked.charAt(i)) >= 0;
                if (!beforeClosing) {
                    masked.setCharAt(i, 'x');
                }
            }
        }
        return masked.toString();
    }
}
