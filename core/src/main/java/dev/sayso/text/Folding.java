package dev.sayso.text;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words in small letters from a to z, whatever letters and marks they are written with (ICU's Any-Latin and Latin-ASCII), so
 * that spellings of one name can be compared. Thread-safe.
 */
public final class Folding {

    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z]+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyj]+");

    private Folding() {}

    /** "Żółkiewski", "ŻÓŁKIEWSKI" and "Жолкевский" are a word from a to z each; empty where it has no letter. */
    public static String of(String word) {
        String plain = word;
        if (!word.chars().allMatch(c -> c < 0x80)) {
            plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                    .replaceAll("");
            if (!plain.chars().allMatch(c -> c < 0x80)) {
                plain = TO_LATIN.transliterate(plain);
            }
        }
        return OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /**
     * What spellings of one name in Latin letters mostly have in common: its consonants, those that are written for one another
     * as one ("Yousef", "Yusuf"; "Oleksandr", "Aleksander").
     *
     * @param folded a word as {@link #of} gives it
     */
    public static String consonants(String folded) {
        String same = folded.replace("kh", "h")
                .replace("gh", "g")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("dh", "d")
                .replace("ck", "k")
                .replace("sch", "sh")
                .replace("tch", "ch")
                .replace("ks", "x")
                .replace('q', 'k')
                .replace('w', 'v')
                .replace("ts", "c");
        return DOUBLED.matcher(VOWELS.matcher(same).replaceAll("")).replaceAll("$1");
    }
}
