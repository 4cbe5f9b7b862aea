package dev.sayso.text;

/**
 * The way between a text's UTF-16 offsets, which the program uses inside, and the code point offsets that it reads
 * and writes (as the W3C Web Annotation TextPositionSelector counts). Immutable and thread-safe.
 */
public final class CodePoints {

    /** For a text without surrogates both offsets are equal and this is empty. */
    private final int[] codePointOf;

    private final String text;

    private CodePoints(String text, int[] codePointOf) {
        this.text = text;
        this.codePointOf = codePointOf;
    }

    public static CodePoints of(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return new CodePoints(text, new int[0]);
        }
        int[] codePointOf = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            codePointOf[i] = count;
            boolean lowHalf =
                    i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
            if (lowHalf) {
                codePointOf[i] = count - 1;
            } else {
                count++;
            }
        }
        codePointOf[text.length()] = count;
        return new CodePoints(text, codePointOf);
    }

    /** The span in code points. */
    public Span of(Span utf16) {
        return codePointOf.length == 0 ? utf16 : Span.of(codePointOf[utf16.start()], codePointOf[utf16.end()]);
    }

    /** The span in UTF-16 code units of a span in code points: the way back. */
    public Span utf16(Span counted) {
        if (codePointOf.length == 0) {
            return counted;
        }
        int start = text.offsetByCodePoints(0, counted.start());
        return Span.of(start, text.offsetByCodePoints(start, counted.length()));
    }
}
