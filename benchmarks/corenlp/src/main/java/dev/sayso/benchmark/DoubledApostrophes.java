package dev.sayso.benchmark;

import java.util.regex.Pattern;

/** Two apostrophes for a double quotation mark, which CoreNLP knows only as a closing one, put into a form that it does know. */
final class DoubledApostrophes {

    private static final Pattern OPENING = Pattern.compile("(?<![^\\s(\\[\u2014-])''(?=\\S)");

    private DoubledApostrophes() {}

    /** The text with straight double quotation marks instead, each with a blank on its outer side so that no place moves. */
    static String straightened(String text) {
        return OPENING.matcher(text).replaceAll(" \"").replace("''", "\" ");
    }

    /** A quote found in the straightened text, with both apostrophes of the original at either end. */
    static Span widened(Span quote, String original) {
        int start = original.startsWith("''", quote.start() - 1) ? quote.start() - 1 : quote.start();
        int end = original.startsWith("''", quote.end() - 1) ? quote.end() + 1 : quote.end();
        return new Span(start, end);
    }
}
