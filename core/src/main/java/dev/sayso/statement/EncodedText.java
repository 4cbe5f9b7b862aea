package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A text as the attribution model sees it: its words, their pieces, and a few features of each word.
 *
 * <p>Made as {@code training/attribution/documents.py} makes it; what is changed here is changed there. The arrays are
 * shared, not copied: nobody writes to them.
 */
final class EncodedText {

    /** States of a word towards quotation marks. */
    static final byte UNQUOTED = 0;

    static final byte QUOTED = 1;

    static final byte QUOTATION_MARK = 2;

    /** The kind of letters of a word that has none, such as a mark. */
    static final byte NO_LETTERS = 7;

    private final List<Span> words;
    private final int[] pieces;
    private final int[] first;
    private final byte[] letterCase;
    private final byte[] quote;
    private final byte[] breaks;
    private final int[] line;
    private final BitSet opens;

    private EncodedText(String text, List<Span> words, WordPieces vocabulary) {
        this.words = words;
        int count = words.size();
        this.first = new int[count + 1];
        this.letterCase = new byte[count];
        this.breaks = new byte[count];
        this.line = new int[count];
        this.quote = quoteStates(text, words);
        this.opens = sentenceStarts(text, words, quote);
        int[] all = new int[count * 2];
        int before = 0;
        int lines = 0;
        for (int w = 0; w < count; w++) {
            Span span = words.get(w);
            String word = span.in(text);
            int[] own = vocabulary.of(word);
            int end = first[w] + own.length;
            if (end > all.length) {
                all = Arrays.copyOf(all, Math.max(end, all.length * 2));
            }
            System.arraycopy(own, 0, all, first[w], own.length);
            first[w + 1] = end;
            letterCase[w] = caseOf(word);
            boolean broken = breaksLine(text, before, span.start());
            lines += broken ? 1 : 0;
            breaks[w] = (byte) (w == 0 ? 2 : broken ? 1 : 0);
            line[w] = lines;
            before = span.end();
        }
        this.pieces = Arrays.copyOf(all, first[count]);
    }

    static EncodedText of(String text, WordPieces vocabulary) {
        return new EncodedText(text, ModelWords.of(text), vocabulary);
    }

    int words() {
        return words.size();
    }

    /** Where some words stand in the text, from one up to before another. */
    Span span(int from, int to) {
        return Span.of(words.get(from).start(), words.get(to - 1).end());
    }

    /** The numbers of all pieces. */
    int[] pieces() {
        return pieces;
    }

    /** The first piece of each word, and after them the number of pieces. */
    int[] first() {
        return first;
    }

    /** What letters a word has, in one of eight kinds. */
    byte letterCase(int word) {
        return letterCase[word];
    }

    /** {@link #UNQUOTED}, {@link #QUOTED} or a {@link #QUOTATION_MARK}. */
    byte quote(int word) {
        return quote[word];
    }

    /** 1 for a word that begins a line, 2 for the first word of all. */
    byte breaks(int word) {
        return breaks[word];
    }

    /** How many line breaks stand before a word. */
    int line(int word) {
        return line[word];
    }

    /** Whether a sentence ended before a word, as far as marks and capitals tell, and none inside a quotation. */
    boolean opensSentence(int word) {
        return opens.get(word);
    }

    private static BitSet sentenceStarts(String text, List<Span> words, byte[] quote) {
        BitSet starts = new BitSet(words.size());
        for (int w = 2; w < words.size(); w++) {
            boolean stopped =
                    isStop(text, words.get(w - 1)) || quote[w - 1] == QUOTATION_MARK && isStop(text, words.get(w - 2));
            boolean opening = quote[w] == QUOTATION_MARK
                    || quote[w] == UNQUOTED
                            && Character.isUpperCase(
                                    text.codePointAt(words.get(w).start()));
            starts.set(w, stopped && opening);
        }
        return starts;
    }

    private static boolean isStop(String text, Span word) {
        return word.length() == 1 && ".!?".indexOf(text.charAt(word.start())) >= 0;
    }

    private static boolean breaksLine(String text, int from, int to) {
        int newline = text.indexOf('\n', from);
        return newline >= 0 && newline < to;
    }

    private static byte caseOf(String word) {
        int letters = 0;
        int upper = 0;
        boolean firstUpper = false;
        for (int at = 0; at < word.length(); ) {
            int c = word.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isDigit(c)) {
                return 6;
            }
            if (Character.isLetter(c)) {
                boolean isUpper = Character.isUpperCase(c);
                firstUpper |= letters == 0 && isUpper;
                letters++;
                upper += isUpper ? 1 : 0;
            }
        }
        if (letters == 0) {
            return NO_LETTERS;
        }
        if (upper == 0) {
            return 1;
        }
        if (upper == letters) {
            return (byte) (letters == 1 ? 4 : 3);
        }
        return (byte) (firstUpper && upper == 1 ? 2 : 5);
    }

    /** A line ends every quotation; two apostrophes or backticks are one mark. */
    private static byte[] quoteStates(String text, List<Span> words) {
        byte[] states = new byte[words.size()];
        boolean inside = false;
        boolean skip = false;
        int before = 0;
        for (int w = 0; w < states.length; w++) {
            Span word = words.get(w);
            inside &= !breaksLine(text, before, word.start());
            before = word.end();
            if (skip) {
                states[w] = QUOTATION_MARK;
                skip = false;
                continue;
            }
            char c = word.length() == 1 ? text.charAt(word.start()) : 0;
            boolean backticks = c == '`' && text.startsWith("``", word.start());
            boolean apostrophes = c == '\'' && text.startsWith("''", word.start());
            boolean either = c == '"' || apostrophes;
            if (c == '“' || c == '”' || backticks || either) {
                inside = either ? !inside : c != '”';
                states[w] = QUOTATION_MARK;
            } else {
                states[w] = inside ? QUOTED : UNQUOTED;
            }
            skip = backticks || apostrophes;
        }
        return states;
    }
}
