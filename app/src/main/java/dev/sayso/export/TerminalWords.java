package dev.sayso.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words of a report made fit for a terminal: without control characters that could move its cursor or change its
 * colours, and without marks that turn the direction of what is printed after them.
 */
final class TerminalWords {

    private static final Pattern HARMFUL = Pattern.compile(
            "[\\p{Cc}\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\uFFF9-\\uFFFB&&[^\\s]]|\\u001B");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
    private static final int SHORTEST_HEAD = 20;

    private TerminalWords() {}

    /** On one line. */
    static String clean(String words) {
        return HARMFUL.matcher(SPACE.matcher(words).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** The clean words, cut after a whole word where they are longer, with " …" and the closing mark if one opens them. */
    static String shortened(String words, int longest) {
        String clean = clean(words);
        if (clean.length() <= longest) {
            return clean;
        }
        int cut = clean.lastIndexOf(' ', longest);
        String head = clean.substring(0, cut > SHORTEST_HEAD ? cut : longest);
        String close = head.startsWith("“") ? "”" : head.startsWith("\"") ? "\"" : head.startsWith("‘") ? "’" : "";
        return head.replaceAll("[,;:–—-]+$", "") + " …" + close;
    }

    /** The words in lines of at most this many characters; a longer word has a line of its own. */
    static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : clean(words).split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return List.copyOf(lines);
    }
}
