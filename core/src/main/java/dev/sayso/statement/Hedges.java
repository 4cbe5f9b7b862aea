package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words that make a statement less than certain. They are kept as words, never made a probability. */
final class Hedges {

    private static final Pattern WORDS = Pattern.compile(
            "(?i)\\b(?:appears?|appeared|appearing|apparently|apparent|seems?|seemed|seemingly|may(?=\\s+(?:have|be|not|also|well|"
                    + "soon|yet|\\p{Ll}+))|might|could|possibly|possible|perhaps|maybe|probably|probable|likely|unlikely|"
                    + "reportedly|allegedly|alleged|purportedly|purported|supposedly|suspected|suspects?|presumably|presumed|"
                    + "believed to|believes?|thinks?|thought to|feared|estimated|estimates?|suggests?|suggested|indicates?|"
                    + "unconfirmed|preliminary|initial reports?|as far as is known|it is thought)\\b");

    private Hedges() {}

    /** The hedging words inside the pieces. */
    static List<Span> in(List<Span> pieces, String text) {
        List<Span> found = new ArrayList<>();
        for (Span piece : pieces) {
            Matcher matcher = WORDS.matcher(text).region(piece.start(), piece.end());
            while (matcher.find()) {
                boolean month = text.startsWith("May", matcher.start());
                if (!month) {
                    found.add(Span.of(matcher.start(), matcher.end()));
                }
            }
        }
        return found;
    }
}
