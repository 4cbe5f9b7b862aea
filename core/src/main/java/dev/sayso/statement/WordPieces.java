package dev.sayso.statement;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Splits words into the pieces of a vocabulary, longest match first: WordPiece as in Devlin et al. 2019 (BERT), uncased,
 * without accents. Thread-safe.
 */
final class WordPieces {

    /** A longer word, in code points, is one unknown piece. */
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> beginnings = new HashMap<>();
    private final Map<String, Integer> continuations = new HashMap<>();
    private final int[] unknown;
    private final int start;
    private final int end;

    /** @param vocabulary the pieces in order of their numbers; one that goes on a word begins with {@code ##} */
    WordPieces(List<String> vocabulary) {
        for (int number = 0; number < vocabulary.size(); number++) {
            String piece = vocabulary.get(number);
            if (piece.startsWith("##") && piece.length() > 2) {
                continuations.put(piece.substring(2), number);
            } else {
                beginnings.put(piece, number);
            }
        }
        this.unknown = new int[] {special("[UNK]")};
        this.start = special("[CLS]");
        this.end = special("[SEP]");
    }

    private int special(String piece) {
        Integer number = beginnings.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("the vocabulary has no " + piece);
        }
        return number;
    }

    /** The piece that stands before everything. */
    int start() {
        return start;
    }

    /** The piece that stands after everything. */
    int end() {
        return end;
    }

    /** The numbers of a word's pieces; at least one. */
    int[] of(String word) {
        String normal = normal(word);
        Integer whole = beginnings.get(normal);
        if (whole != null) {
            return new int[] {whole};
        }
        if (normal.isEmpty() || normal.codePointCount(0, normal.length()) > LONGEST_WORD) {
            return unknown;
        }
        int[] pieces = new int[normal.length()];
        int count = 0;
        int from = 0;
        while (from < normal.length()) {
            int to = normal.length();
            Integer piece = null;
            while (to > from && piece == null) {
                piece = (from == 0 ? beginnings : continuations).get(normal.substring(from, to));
                to -= piece == null ? 1 : 0;
            }
            if (piece == null) {
                return unknown;
            }
            pieces[count++] = piece;
            from = to;
        }
        return Arrays.copyOf(pieces, count);
    }

    /** The word without control characters and accents, in lower case. */
    private static String normal(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            plain &= c < 128 && c >= ' ' && c != 127;
        }
        if (plain) {
            return word.toLowerCase(Locale.ROOT);
        }
        StringBuilder kept = new StringBuilder();
        word.codePoints().filter(c -> !ModelWords.isDropped(c)).forEach(kept::appendCodePoint);
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(kept, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase) // one by one: the reference knows no final sigma
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
