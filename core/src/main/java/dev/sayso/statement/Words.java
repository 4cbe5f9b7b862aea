package dev.sayso.statement;

import java.util.Arrays;
import java.util.Set;

/** Closed classes of English words, in lower case. */
final class Words {

    static final Set<String> SUBJECT_PRONOUNS = set("he she they it we i you who");
    static final Set<String> DETERMINERS = set(
            "the a an this that these those his her its their our my your some many several"
                    + " most all both each every any no another other one two three four five six seven eight nine ten");
    static final Set<String> POSSESSIVES = set("his her its their our my your");
    static final Set<String> AUXILIARIES =
            set("has have had is are was were be been being am will would can could may might"
                    + " must should shall did does do having 's 've 'd 'll");
    static final Set<String> BE = set("is are was were be been being am");
    static final Set<String> MODALS = set("will would can could may might must should shall did does do");
    static final Set<String> NEGATIONS =
            set("not never n't cannot didn't doesn't don't hasn't haven't hadn't wouldn't won't"
                    + " couldn't can't isn't aren't wasn't weren't neither nor");
    static final Set<String> ADVERBS = set(
            "also then later once again now still often even just only ever first earlier"
                    + " recently previously repeatedly already soon further instead simply once long yet too always sometimes");
    static final Set<String> CONJUNCTIONS =
            set("that as but while when because although though if after before since whether"
                    + " where what how why than so or until unless which whom whose nor yet and");
    static final Set<String> PREPOSITIONS =
            set("in on at during for with by from of to about into through over under against"
                    + " after before between among within without via per upon near outside inside amid despite following toward"
                    + " towards across behind beyond around");
    static final Set<String> COMPLEMENTIZERS = set("that whether how what why if where who which");
    static final Set<String> OPENERS = set(
            "earlier later yesterday today meanwhile still however instead then now but and so"
                    + " also moreover furthermore nevertheless nonetheless indeed perhaps thus therefore yet though although again"
                    + " afterward afterwards separately similarly overall recently finally eventually only even just both");
    static final Set<String> TIME_WORDS =
            set("monday tuesday wednesday thursday friday saturday sunday today yesterday tonight"
                    + " tomorrow january february march april may june july august september october november december jan feb mar"
                    + " apr aug sept oct nov dec morning afternoon evening night week month year midday noon midnight late early"
                    + " earlier later last next this ago recently again");
    static final Set<String> WEEKDAYS = set("monday tuesday wednesday thursday friday saturday sunday");
    static final Set<String> MEDIUM_NOUNS = set("statement interview speech rally tweet tweets post posts email e-mail"
            + " conference briefing letter debate op-ed memo blog video message appearance report article release call"
            + " telegram twitter facebook instagram x television tv radio telephone phone statements interviews remarks"
            + " comments testimony hearing event forum meeting column editorial essay book address broadcast note ad"
            + " program show affidavit filing lawsuit complaint poll survey study");

    private Words() {}

    /** The words of a line. */
    static Set<String> set(String words) {
        return Set.of(Arrays.stream(words.split(" ")).distinct().toArray(String[]::new));
    }

    static boolean isAdverb(String lower) {
        return ADVERBS.contains(lower) || (lower.endsWith("ly") && lower.length() > 4 && !NOT_ADVERBS.contains(lower));
    }

    private static final Set<String> PARTICIPLES =
            set("seen taken read shown shot made sent heard given written held drawn kept put sold bought");

    private static final Set<String> NOT_ADVERBS =
            set("family assembly ally reply supply anomaly italy july rally bully");

    /** Whether a word may be the participle in "a video seen by" or "filmed by". */
    static boolean isParticiple(String lower) {
        return lower.endsWith("ed") || PARTICIPLES.contains(lower);
    }
}
