package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Token;
import dev.sayso.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands between quotation marks: curly and straight double marks, doubled apostrophes, and single marks
 * where no double ones are open. Marks inside other marks belong to the outer quotation.
 */
final class Quotations {

    /** An apostrophe opens nothing that far away. */
    private static final int LONGEST_SINGLE = 1_000;

    private Quotations() {}

    /** The outermost quotations of a paragraph in order. */
    static List<Quotation> of(String text, Span paragraph) {
        List<Quotation> found = new ArrayList<>();
        int i = paragraph.start();
        while (i < paragraph.end()) {
            Mark mark = Mark.openingAt(text, i, paragraph);
            if (mark == null) {
                i++;
                continue;
            }
            int end = mark.closingAfter(text, i, paragraph);
            if (end < 0 && mark.isSingle()) {
                i += mark.length();
                continue;
            }
            Span span = Span.of(i, end < 0 ? paragraph.end() : end);
            long words = Tokens.of(text, span).stream().filter(Token::isWord).count();
            if (words > 0) {
                int last = span.end() - mark.length() - 1;
                boolean pauses = end >= 0 && last > i && ",?!".indexOf(text.charAt(last)) >= 0;
                found.add(new Quotation(span, end >= 0, (int) words, pauses));
            }
            i = span.end();
        }
        return List.copyOf(found);
    }

    /** A kind of quotation mark. */
    private enum Mark {
        CURLY("“", "”"),
        STRAIGHT("\"", "\""),
        DOUBLED("''", "''"),
        BACKTICKS("``", "''"),
        GUILLEMETS("«", "»"),
        SINGLE_CURLY("‘", "’"),
        SINGLE_STRAIGHT("'", "'");

        private final String opening;
        private final String closing;

        Mark(String opening, String closing) {
            this.opening = opening;
            this.closing = closing;
        }

        boolean isSingle() {
            return this == SINGLE_CURLY || this == SINGLE_STRAIGHT;
        }

        int length() {
            return opening.length();
        }

        static @Nullable Mark openingAt(String text, int at, Span paragraph) {
            for (Mark mark : values()) {
                if (text.startsWith(mark.opening, at) && mark.mayOpen(text, at, paragraph)) {
                    return mark;
                }
            }
            return null;
        }

        /** A mark that looks the same at both ends opens where no word stands before it and one does after it. */
        private boolean mayOpen(String text, int at, Span paragraph) {
            int next = at + length();
            boolean wordFollows = next < paragraph.end() && !Character.isWhitespace(text.charAt(next));
            boolean wordBefore = at > paragraph.start() && Character.isLetterOrDigit(text.charAt(at - 1));
            return wordFollows && (!wordBefore || this == CURLY || this == GUILLEMETS);
        }

        /** Where the quotation that opens here ends, after its mark; -1 where the paragraph does not close it. */
        int closingAfter(String text, int opened, Span paragraph) {
            int from = opened + length();
            for (int at = text.indexOf(closing, from);
                    at >= 0 && at + closing.length() <= paragraph.end() && (!isSingle() || at - from < LONGEST_SINGLE);
                    at = text.indexOf(closing, at + 1)) {
                if (mayClose(text, at, from)) {
                    return at + closing.length();
                }
            }
            return -1;
        }

        private boolean mayClose(String text, int at, int from) {
            int next = at + closing.length();
            boolean wordFollows = next < text.length() && Character.isLetterOrDigit(text.charAt(next));
            if (isSingle()) {
                boolean spaceBefore = Character.isWhitespace(text.charAt(at - 1));
                boolean pluralPossessive =
                        text.charAt(at - 1) == 's' && next < text.length() && text.charAt(next) == ' ';
                return at > from && !wordFollows && !spaceBefore && !pluralPossessive;
            }
            return this == CURLY || this == GUILLEMETS || !wordFollows || text.charAt(at - 1) != ' ';
        }
    }
}
