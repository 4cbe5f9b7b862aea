package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what of a sentence nobody else is credited with: all of it, or the main clause before a clause that somebody says. */
final class OwnClauses {

    /** Between the outlet's clause and the other: ", and it", ", when". */
    private static final Pattern JOINT =
            Pattern.compile("(?i),\\s+(?:and|but|when|while|as|although|though|where)\\s+(?:it\\s+)?");
    /** What begins a clause or phrase that only leads up to a main clause. */
    private static final Pattern SUBORDINATE = Pattern.compile(
            "(?i)(?:after|as|when|while|although|though|if|since|because|before|despite|with|according|asked|whether|that)\\b.*",
            Pattern.DOTALL);

    private OwnClauses() {}

    /** The outlet's own part of a sentence; empty where it has none. */
    static Span of(String text, Span sentence, List<Attribution> others) {
        int start = sentence.end();
        boolean touched = false;
        for (Attribution other : others) {
            for (List<Span> part : List.of(other.content(), other.cue(), other.source())) {
                for (Span span : part) {
                    boolean here = span.overlaps(sentence);
                    touched |= here;
                    start = here ? Math.min(start, span.start()) : start;
                }
            }
        }
        if (!touched) {
            return sentence;
        }
        int comma = text.lastIndexOf(',', Math.max(0, start - 1));
        boolean clause = comma > sentence.start()
                && JOINT.matcher(text).region(comma, Math.max(comma, start)).matches()
                && !SUBORDINATE.matcher(text.substring(sentence.start(), comma)).matches();
        return clause ? Span.of(sentence.start(), comma) : Span.of(sentence.start(), sentence.start());
    }
}
