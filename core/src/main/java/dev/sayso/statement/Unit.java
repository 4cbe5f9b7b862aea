package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A step of a sentence: a word, a mark, or a whole quotation.
 *
 * @param lower the word in lower case; empty for a quotation
 */
record Unit(
        Span span,
        String lower,
        boolean word,
        boolean capitalized,
        @Nullable Quotation quotation) {

    static Unit of(Token token) {
        return new Unit(token.span(), token.lower(), token.isWord(), token.isCapitalized(), null);
    }

    static Unit of(Quotation quotation) {
        return new Unit(quotation.span(), "", false, false, quotation);
    }

    boolean is(String lowerCase) {
        return lower.equals(lowerCase);
    }

    boolean isSpeech() {
        return quotation != null && quotation.isSpeech();
    }

    /** Whether it is speech where "she said" stands beside it, which a few words then are too. */
    boolean isSpeechBesideCue() {
        return quotation != null && (quotation.isSpeech() || quotation.pauses());
    }

    boolean isQuotation() {
        return quotation != null;
    }

    boolean isPossessive() {
        return lower.endsWith("'s") || lower.endsWith("s'") || Words.POSSESSIVES.contains(lower);
    }

    /** A comma or a dash, which set off "he said" from what he said. */
    boolean isPause() {
        return is(",") || is("—") || is("–") || is("-");
    }

    /** A mark that a source cannot reach over. */
    boolean isStop() {
        return !word
                && !isQuotation()
                && !is("(")
                && !is(")")
                && !is(".")
                && !is("[")
                && !is("]")
                && !is("&")
                && !is("$");
    }
}
