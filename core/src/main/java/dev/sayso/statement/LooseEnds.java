package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Token;
import dev.sayso.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words that no name of a source ends with, since they begin what comes next: "Ada Brun, who" said, "the council this" week,
 * "a group of doctors in" March; and "such as" and "by", with which none begins.
 */
final class LooseEnds {

    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Set<String> BEGINNERS = Set.of("the", "a", "an", "this", "these", "those", "and", "or", "but");

    private LooseEnds() {}

    /** A source without them; the same where nothing else is left. */
    static List<Span> off(List<Span> source, String text) {
        if (source.isEmpty()) {
            return source;
        }
        List<Span> pieces = new ArrayList<>(source);
        int last = pieces.size() - 1;
        pieces.set(last, endOff(pieces.get(last), text));
        pieces.set(0, beginningOff(pieces.get(0), text));
        return pieces;
    }

    private static Span endOff(Span piece, String text) {
        List<Token> tokens = Tokens.of(text, piece);
        int count = tokens.size();
        while (count > 1 && isLoose(tokens, count - 1)) {
            count--;
        }
        if (count == tokens.size()) {
            return piece;
        }
        while (count > 1 && tokens.get(count - 1).is(",")) {
            count--;
        }
        return isLoose(tokens, count - 1)
                ? piece
                : Span.of(piece.start(), tokens.get(count - 1).span().end());
    }

    private static boolean isLoose(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        boolean relative = RELATIVES.contains(word)
                && (at == 0 || !Words.PREPOSITIONS.contains(tokens.get(at - 1).lower())); // not "some of which"
        return relative || BEGINNERS.contains(word) || Words.PREPOSITIONS.contains(word);
    }

    private static Span beginningOff(Span piece, String text) {
        List<Token> tokens = Tokens.of(text, piece);
        boolean such =
                tokens.size() > 2 && tokens.get(0).is("such") && tokens.get(1).is("as");
        int first = such ? 2 : tokens.size() > 1 && tokens.get(0).is("by") ? 1 : 0;
        return first == 0 ? piece : Span.of(tokens.get(first).span().start(), piece.end());
    }
}
