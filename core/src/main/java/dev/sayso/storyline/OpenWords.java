package dev.sayso.storyline;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The constructions in which news English says that something is not known, and the classes of words in them. */
final class OpenWords {

    /** Words that begin an indirect question. */
    static final Set<String> QUESTION =
            Set.of("whether", "if", "how", "what", "when", "where", "who", "whom", "whose", "why", "which");

    /** What a report says is unknown in so many words: "the cause was not known". */
    static final Set<String> UNKNOWNS = set("cause causes motive motives motivation reason reasons circumstances detail"
            + " details number numbers identity identities name names extent condition conditions whereabouts fate"
            + " origin origins source timing date age ages nationality nationalities toll total amount cost size scale"
            + " scope nature location direction status result results sequence relationship link connection destination culprit culprits outcome terms"
            + " information role manner severity perpetrators");

    /** Things that are unknown only where it is said what they are about. */
    static final Set<String> VAGUE = Set.of("detail", "details", "information", "number", "numbers");

    static final Set<String> ABOUT =
            Set.of("of", "on", "about", "for", "regarding", "surrounding", "concerning", "behind");

    /** Who has not said what it would be for them to say; a person who does not know something is no open question. */
    private static final Set<String> AUTHORITIES =
            set("authorities police officials investigators prosecutors detectives"
                    + " deputies company ministry government department agency office statement report army military navy"
                    + " officers coroner administration board commission court organizers organisers doctors hospital airline"
                    + " operator experts scientists rescuers firefighters");

    private static final Map<String, Set<String>> CLASSES = Map.ofEntries(
            Map.entry("CAUSE", set("cause motive reason explanation")),
            Map.entry("BE", set("is are was were be been remain remains remained")),
            Map.entry("HAVE", set("has have had")),
            Map.entry("DO", set("has have had did do does could")),
            Map.entry(
                    "~",
                    set("still yet immediately initially currently also so far now entirely completely fully"
                            + " totally largely exactly precisely officially publicly independently formally clearly"
                            + " definitively , however though therefore at this time point the moment stage quite altogether"
                            + " certainly otherwise only always really very reliably as tuesday wednesday thursday friday"
                            + " saturday sunday monday")),
            Map.entry("AUTHORITY", AUTHORITIES),
            Map.entry("QUESTION", QUESTION),
            Map.entry("UNKNOWN", UNKNOWNS),
            Map.entry(
                    "UNCLEAR",
                    set("unclear unknown undetermined uncertain unexplained unresolved unanswered undisclosed"
                            + " unspecified unestablished")),
            Map.entry("KNOWN", set("known clear certain understood")),
            Map.entry(
                    "GIVEN",
                    set("known clear determined disclosed released announced established specified revealed"
                            + " published identified given provided available explained decided pinpointed ascertained"
                            + " divulged")),
            Map.entry("FOUND", set("determined learned learnt established ascertained")),
            Map.entry(
                    "TELL",
                    set("say said saying disclose disclosed release released determine determined establish"
                            + " established specify specified reveal revealed announce announced explain explained know known"
                            + " identify identified give given provide provided pinpoint pinpointed elaborate indicate indicated"
                            + " publish published figure figured find found learned learn")));

    /** What follows "it" and leaves open the question behind it: "it was not known whether". */
    static final List<WordPattern> IMPERSONAL = patterns(
            "BE ~ UNCLEAR",
            "BE ~ not ~ KNOWN",
            "HAVE ~ not ~ been ~ GIVEN",
            "BE ~ not ~ been? GIVEN",
            "HAVE ~ been UNCLEAR",
            "HAVE yet to be GIVEN",
            "BE yet to be GIVEN",
            "BE ~ to be seen|determined|decided|established",
            "BE ~ too early|soon to say|tell|know|determine",
            "BE ~ impossible|difficult|hard to say|know|determine|establish",
            "BE ~ a mystery",
            "BE ~ an open|unanswered question",
            "could|can not ~ be ~ FOUND",
            "will|would|could|may never be known");

    /** What follows a thing that is unknown: "the cause was not known", "whether it ran is an open question". */
    static final List<WordPattern> OF_A_THING = patterns(
            "BE ~ UNCLEAR",
            "BE ~ not ~ been? GIVEN",
            "HAVE ~ not ~ been ~ GIVEN",
            "HAVE ~ been UNCLEAR",
            "HAVE yet to be GIVEN",
            "BE yet to be GIVEN",
            "BE ~ to be seen|determined|decided|established",
            "BE ~ under investigation",
            "BE ~ being investigated",
            "BE ~ a mystery",
            "BE ~ an open|unanswered question",
            "BE ~ unavailable",
            "could|can not ~ be ~ FOUND",
            "will|would|may never be known");

    /** Runs that leave open the question behind them, whatever stands before. */
    static final List<WordPattern> BEFORE_A_QUESTION = patterns(
            "AUTHORITY DO ~ not ~ TELL",
            "AUTHORITY HAVE yet to TELL",
            "AUTHORITY BE ~ unsure|uncertain",
            "AUTHORITY BE ~ not ~ sure|certain",
            "nobody|none ~ knows",
            "no one ~ knows",
            "it unclear");

    /** Runs that leave open the thing behind them: "police have not released the names". */
    static final List<WordPattern> BEFORE_A_THING = patterns(
            "AUTHORITY DO ~ not ~ TELL the|a|any|further|more|other? UNKNOWN",
            "AUTHORITY HAVE yet to TELL the|a|any? UNKNOWN");

    /** Runs that leave something open by themselves. */
    static final List<WordPattern> ALONE = patterns(
            "there BE ~ no ~ immediate? further? word|information|details|explanation on|about|as|of|for",
            "no immediate? word on|about|as",
            "no immediate|official|clear|specific? CAUSE BE ~ GIVEN",
            "no immediate|official|clear|specific? CAUSE HAVE ~ been ~ GIVEN",
            "little BE ~ known about|of",
            "questions remain|remained ~ about|over|as|on",
            "UNCLEAR BE QUESTION");

    private OpenWords() {}

    private static List<WordPattern> patterns(String... patterns) {
        return List.of(patterns).stream().map(p -> WordPattern.of(p, CLASSES)).toList();
    }

    private static Set<String> set(String words) {
        return Set.copyOf(List.of(words.split(" ", -1)));
    }
}
