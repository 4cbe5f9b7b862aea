package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Stems;
import dev.sayso.text.Token;
import dev.sayso.text.Tokens;
import dev.sayso.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The words by which a denial takes up what it denies: those that tell something, as stems, and one for words of one sense. */
final class TellingWords {

    private static final int SHORTEST = 4;

    /** Words that only say that something is said, or is so. */
    private static final Set<String> SAYING = words("allegation allegations accusation accusations claim claims notion"
            + " suggestion suggestions idea implication assertion assertions charge charges criticism rumour rumours"
            + " rumor rumors speculation that's there's happened happen occurred taken place independently");

    /** What accusers and accused call by other words; the first is the stem of all. */
    private static final List<String> SENSES = List.of(
            "held hold holds holding hostage hostages captive captives prisoner prisoners detained detaining detention"
                    + " imprisoned kidnapped abducted captivity",
            "tortured torture torturing abused abuse mistreated mistreatment beaten maltreated",
            "bribed bribe bribes bribery bribing kickback kickbacks",
            "overloaded overcrowded overloading overcrowding",
            "armed arming arms weapons",
            "boarded boarding aboard board");

    private static final Map<String, String> STEMS = new HashMap<>();

    static {
        for (String sense : SENSES) {
            String[] words = sense.split(" ", -1);
            for (String word : words) {
                STEMS.put(word, words[0]);
            }
        }
    }

    private TellingWords() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" ", -1));
    }

    /** The stems of the words that tell something in some pieces of a text. */
    static Set<String> of(List<Span> pieces, String text) {
        return stems(pieces, text, token -> true);
    }

    /** Those of words in small letters. */
    static Set<String> withoutNames(List<Span> pieces, String text) {
        return stems(pieces, text, token -> !token.isCapitalized());
    }

    private static Set<String> stems(List<Span> pieces, String text, Predicate<Token> counts) {
        Set<String> stems = new HashSet<>();
        for (Span piece : pieces) {
            for (Token token : Tokens.of(text, piece)) {
                String plain = Words.plain(token.word());
                boolean tells = token.isWord() && plain.length() >= SHORTEST && !SAYING.contains(plain);
                if (tells && counts.test(token)) {
                    tell(plain, stems);
                }
            }
        }
        return stems;
    }

    private static void tell(String plain, Set<String> stems) {
        String sense = STEMS.get(plain);
        if (sense != null) {
            stems.add(sense);
        } else if (!Words.light(plain)) {
            stems.add(withoutEnd(Stems.of(plain)));
        }
    }

    /** Ends of nouns made of verbs taken off, so that "deployed" meets "deployment". */
    private static String withoutEnd(String stem) {
        return stem.length() > 6 ? stem.replaceFirst("(?:ment|ion|er)$", "") : stem;
    }
}
