package dev.sayso.export;

import java.util.regex.Pattern;

/** Words of reports made safe to be set among others: without control characters and marks that turn the direction of text. */
final class SafeWords {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");
    private static final Pattern TURNING = Pattern.compile("[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private SafeWords() {}

    /** The words with their lines. */
    static String of(String words) {
        return TURNING.matcher(CONTROL.matcher(words).replaceAll(" ")).replaceAll("");
    }

    /** The words on one line. */
    static String line(String words) {
        return SPACE.matcher(of(words)).replaceAll(" ").strip();
    }
}
