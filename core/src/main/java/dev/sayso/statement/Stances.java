package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Token;
import dev.sayso.text.Tokens;
import java.util.List;

/** Says what a source does with the content, by the verb of the cue and what negates it. Thread-safe. */
final class Stances {

    private final CueTable table;

    Stances(CueTable table) {
        this.table = table;
    }

    Stance of(Attribution attribution, String text) {
        boolean negated = false;
        boolean wouldNot = false;
        Stance stance = Stance.ASSERTS;
        for (Span piece : attribution.cue()) {
            for (Token token : Tokens.of(text, piece)) {
                wouldNot |= token.is("would") || token.is("wouldn't");
                negated |= Words.NEGATIONS.contains(token.lower());
                List<CueForm> forms = table.forms(token.lower());
                if (!forms.isEmpty() && stance == Stance.ASSERTS) {
                    stance = forms.get(0).verb().stance();
                }
            }
        }
        return negated ? negated(stance, wouldNot) : stance;
    }

    /** "would not say" declines; "did not say" only leaves out. */
    private static Stance negated(Stance stance, boolean wouldNot) {
        return switch (stance) {
            case CONFIRMS -> Stance.NOT_CONFIRMED;
            case ASSERTS -> wouldNot ? Stance.DECLINED : stance;
            case DENIES -> Stance.NOT_CONFIRMED; // "did not deny" confirms nothing
            default -> stance;
        };
    }
}
