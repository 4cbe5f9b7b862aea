package dev.sayso.text;

/**
 * The way between a text's UTF-16 offsets, which the program uses inside, and the code point offsets that it reads
 * and writes (as the W3C Web Annotation TextPositionSelector counts). Immutable and thread-safe.
 */
public final class CodePoints {

    /** For a text without surrogates both offsets are equal and this is empty. */
    private final int[] codePointOf;

    private CodePoints(int[] codePointOf) {
        this.codePointOf = codePointOf;
    }

    public static CodePoints of(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return new CodePoints(new int[0]);
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
        return new CodePoints(codePointOf);
    }

    /** The span in code points. */
    public Span of(Span utf16) {
        return codePointOf.length == 0 ? utf16 : Span.of(codePointOf[utf16.start()], codePointOf[utf16.end()]);
    }
}
