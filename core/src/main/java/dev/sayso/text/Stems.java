package dev.sayso.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stems by which words of the news are compared: endings off, and one stem for a small set of synonyms. */
public final class Stems {

    private static final int SHORTEST = 3;

    /** Words of the news that headlines and bodies put for each other; the first is the stem of all. */
    private static final List<String> SYNONYMS = List.of(
            "kill kills killed killing killings dead die died dies dying death deaths fatal fatally slain perished",
            "child children pupil pupils schoolchildren schoolgirl schoolboy kid kids minor minors teenagers teens",
            "injure injures injured injury injuries wounded wounds wounding hurt",
            "arrest arrests arrested detained detains detain",
            "fire fires blaze inferno flames burn burns burned burnt burning",
            "shoot shoots shot shooting shootings gunfire",
            "troop troops soldier soldiers servicemen",
            "ship ships vessel boat",
            "plane planes jet jets aircraft airliner",
            "fail fails failed failing failure unfit faulty",
            "resign resigns resigned resigning quit quits",
            "withdraw withdraws withdrew withdrawn withdrawing pull pulls pulled pulling retreat retreats",
            "begin begins began begun start starts started",
            "say says told tells",
            "buy buys bought acquire acquires acquired",
            "sell sells sold",
            "win wins won victory",
            "lose loses lost",
            "steal steals stole stolen",
            "flee flees fled",
            "hold holds held holding",
            "carry carries carried carrying",
            "build builds built",
            "hit hits hitting struck strike strikes",
            "rise rises rose risen climb climbs climbed",
            "fall falls fell fallen drop drops dropped",
            "send sends sent",
            "leave leaves left leaving",
            "hide hides hid hidden",
            "blast blasts explosion explosions exploded explode explodes");

    private static final Map<String, String> STEMS = new HashMap<>();

    static {
        for (String group : SYNONYMS) {
            String[] words = group.split(" ", -1);
            for (String word : words) {
                STEMS.put(word, words[0]);
            }
        }
    }

    private Stems() {}

    /** The stem of a word as {@link Words#plain} gives it. */
    public static String of(String plain) {
        String known = STEMS.get(plain);
        return known != null ? known : cut(plain);
    }

    private static String cut(String word) {
        for (String ending : List.of("ies", "ied", "ing", "ed", "es", "s", "e", "y")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST && !word.endsWith("ss")) {
                return undoubled(word.substring(0, word.length() - ending.length()));
            }
        }
        return word;
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > SHORTEST - 1
                && stem.charAt(last) == stem.charAt(last - 1)
                && "lsz".indexOf(stem.charAt(last)) < 0;
        return doubled ? stem.substring(0, last) : stem;
    }
}
