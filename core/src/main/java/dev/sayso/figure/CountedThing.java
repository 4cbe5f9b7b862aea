package dev.sayso.figure;

import dev.sayso.text.Lexemes;
import dev.sayso.text.Numerals;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The noun phrase after a number, in the lexemes {@code [first, end)}; empty where none stands there. */
record CountedThing(int first, int end) {

    private static final int LONGEST = 6;
    private static final int LONGEST_OWNER = 5;
    private static final int LONGEST_SINGULAR = 3;
    private static final Set<String> DETERMINERS = Set.of(
            "the", "its", "his", "her", "their", "our", "those", "these", "my", "your", "them", "whom", "which", "all",
            "'s");
    private static final Set<String> PLURALS = Set.of(
            ("people men women children servicemen servicewomen policemen firefighters troops police staff personnel fishermen"
                            + " gunmen crewmen militiamen cattle sheep feet teeth oxen lives wives aircraft businessmen"
                            + " congressmen humans media")
                    .split(" "));
    /** Plurals that also stand before another. */
    private static final Set<String> COLLECTIVES = Set.of("police", "crew", "staff", "media", "cattle", "sheep");

    private static final Set<String> SINGULARS =
            Set.of("its", "was", "has", "does", "perhaps", "always", "sometimes", "besides", "towards", "news", "gas");
    private static final Set<String> STOPS = Set.copyOf(List.of(
            ("a an the this that these those his her its their our my your he she it we they i you him them us who whom whose"
                            + " which what when where while why how and or but nor so yet if than then as at by for from in into of off"
                            + " on onto out over to up with within without about above across after against along among around before"
                            + " behind below beneath beside between beyond despite down during except inside like near outside per"
                            + " since through throughout toward towards under until upon via is are was were be been being am has have"
                            + " had do does did will would can could may might must shall should not no also still just only even"
                            + " both each every all any some more most much many few several such same here there now today yesterday"
                            + " tonight later earlier ago again too very once twice because though although whether said says say told"
                            + " come came went go goes gone get got made make makes took take takes found find finds left leaves remain"
                            + " remained live lived work worked want won lost rose fell gained including died dead killed wounded injured"
                            + " hurt missing hospitalized hospitalised captured detained arrested deployed displaced evacuated rescued infected shot slim long wide tall"
                            + " high deep apart away old worldwide nationwide available outside combined respectively altogether overall"
                            + " annually daily each total instead compared versus vs ' \" “ ” ( ) , . : ; ! ? – — / … ‘ ’ [ ]"
                            + " 's 've 're 'll")
                    .split(" ")));

    /** The thing counted by a number that ends at a lexeme. */
    static CountedThing after(Lexemes lexemes, int end, boolean one) {
        int at = end;
        if (lexemes.wordsAt(at, "of")) {
            at++;
            at = afterOwner(lexemes, at);
        } else if (lexemes.wordsAt(at, "-") && lexemes.touchesPrevious(at) && lexemes.touchesPrevious(at + 1)) {
            at++;
        }
        while (Qualifiers.addsAfter(lexemes.word(at)) && !lexemes.wordsAt(at, "others")) {
            at++;
        }
        int last = at;
        int plural = -1;
        boolean single = one && !lexemes.wordsAt(end, "of");
        while (last < at + LONGEST
                && goesOn(lexemes, last, at)
                && !(single && last > at && isPlural(lexemes.word(last)))) {
            last++;
            if (isPlural(lexemes.word(last - 1))) {
                plural = last;
                if (!(one || isPartOfNoun(lexemes, last)) || !goesOn(lexemes, last, at)) {
                    break;
                }
            }
        }

        int stop = plural > 0 && !one ? plural : Math.min(last, at + LONGEST_SINGULAR);
        return new CountedThing(at, stop);
    }

    /** Where the noun begins in {@code one of the port's two cranes}. */
    private static int afterOwner(Lexemes lexemes, int from) {
        int at = from;
        for (int i = from; i < from + LONGEST_OWNER; i++) {
            String word = lexemes.word(i);
            if (DETERMINERS.contains(word)) {
                at = i + 1;
            } else if (!lexemes.isWord(i) || STOPS.contains(word)) {
                break;
            }
        }
        return Numerals.small(lexemes.word(at)) == null ? at : at + 1;
    }

    boolean isEmpty() {
        return end == first;
    }

    /** The words without those that only tell what happened ({@code wounded} passengers); null if nothing is left. */
    @Nullable
    String words(Lexemes lexemes, String text) {
        int start = firstOfWords(lexemes);
        return start == end ? null : lexemes.span(start, end).in(text);
    }

    /** Where the words begin behind those that only tell what happened; the end if nothing is left. */
    int firstOfWords(Lexemes lexemes) {
        int start = first;
        while (start < end && MeasureWords.isState(lexemes.word(start))) {
            start++;
        }
        return start;
    }

    /** Whether a word in lower case cannot be part of the noun phrase that is counted. */
    static boolean isStop(String word) {
        return STOPS.contains(word);
    }

    /** Whether the plural before a lexeme only begins the noun: {@code police officers}, {@code crew members}. */
    private static boolean isPartOfNoun(Lexemes lexemes, int at) {
        return COLLECTIVES.contains(lexemes.word(at - 1)) && isPlural(lexemes.word(at));
    }

    static boolean isPlural(String word) {
        boolean ending = word.length() > 2
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !SINGULARS.contains(word);
        return ending || PLURALS.contains(word);
    }

    private static boolean goesOn(Lexemes lexemes, int at, int first) {
        String word = lexemes.word(at);
        if (at > first && word.equals("-") && lexemes.touchesPrevious(at) && lexemes.touchesPrevious(at + 1)) {
            return lexemes.isWord(at + 1);
        }
        boolean adverb = word.endsWith("ly") && word.length() > 4 && !word.equals("family");
        boolean state = at == first
                && MeasureWords.isState(word)
                && lexemes.isWord(at + 1)
                && !STOPS.contains(lexemes.word(at + 1));
        return lexemes.isWord(at) && !lexemes.startsLine(at) && (state || !STOPS.contains(word)) && !adverb;
    }
}
