package dev.sayso.ledger;

import dev.sayso.text.Span;
import dev.sayso.text.Stems;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word as it is searched for: letters and digits in small letters, without accents.
 *
 * @param span where it stands in its text
 */
record SearchWord(String plain, Span span) {

    /** A text's words after these are not searched; the pages of a book, which no report has. */
    static final int MOST = 16_000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 100;

    /** The words of a text in order, the first {@link #MOST}. */
    static List<SearchWord> of(String text) {
        List<SearchWord> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (words.size() < MOST && matcher.find()) {
            String plain = plain(matcher.group());
            if (!plain.isEmpty()) {
                words.add(new SearchWord(plain, Span.of(matcher.start(), matcher.end())));
            }
        }
        return words;
    }

    private static String plain(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        String plain = OTHERS.matcher(MARKS.matcher(apart).replaceAll("")).replaceAll("");
        return plain.length() <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, LONGEST)));
    }

    /** What it has in common with its other forms and with words of the same meaning. */
    String stem() {
        return Stems.of(plain);
    }
}
