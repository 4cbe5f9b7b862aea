package dev.sayso.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Words by which names and descriptions of parties are told apart, in lower case. */
final class NameWords {

    /** What may stand before a person's name, or stand for the person. */
    static final Set<String> TITLES = set(
            "president vice-president vice prime minister premier chancellor secretary senator sen"
                    + " representative rep congressman congresswoman governor gov mayor judge justice attorney general gen lieutenant lt"
                    + " colonel col major maj captain capt commander cmdr sergeant sgt admiral adm officer detective inspector sheriff"
                    + " chief director chairman chairwoman chair chairperson head leader speaker spokesman spokeswoman spokesperson"
                    + " professor prof doctor dr mr mrs ms miss sir dame lord lady king queen prince princess pope bishop archbishop"
                    + " cardinal rev reverend father rabbi imam ambassador envoy commissioner ceo cfo coo executive founder co-founder"
                    + " owner manager editor analyst strategist adviser advisor aide deputy coach economist scientist researcher"
                    + " superintendent coroner prosecutor lawyer candidate nominee lawmaker mp delegate councilman councilwoman"
                    + " councillor pollster consultant author historian presiding acting former ex-president first second senior");

    /** Titles that may stand for one known person: "the mayor". */
    static final Set<String> ROLES = set(
            "president minister premier chancellor secretary senator representative congressman"
                    + " congresswoman governor mayor judge justice general colonel captain commander admiral sheriff chief director"
                    + " chairman chairwoman chair head leader speaker spokesman spokeswoman spokesperson professor king queen prince pope"
                    + " bishop ambassador envoy commissioner ceo founder owner manager editor analyst adviser superintendent coroner"
                    + " prosecutor lawyer candidate nominee lawmaker economist doctor skipper pilot driver master engineer");

    /** Nouns in the names of organizations. */
    static final Set<String> ORGANIZATIONS = set(
            "ministry department service agency bureau administration authority commission"
                    + " committee council court parliament congress senate assembly government army navy forces force police guard"
                    + " coastguard party union university college school institute institution center centre foundation association"
                    + " federation society group company corporation corp inc ltd plc llc co bank fund airlines airways lines line motors"
                    + " electric industries holdings times post news journal gazette herald tribune guardian telegraph chronicle courier"
                    + " observer press agency media network broadcaster radio television tv hospital clinic office board operator league"
                    + " campaign tribunal embassy inspectorate directorate organization organisation crescent cross nations alliance"
                    + " coalition movement front brigade club trust network systems technologies software partners research group's");

    /** Words of names that many states have: such a name alone says too little. */
    static final Set<String> GENERIC =
            set("ministry department minister foreign interior defense defence health transport finance"
                    + " justice education energy agriculture environment trade labor labour economy state supreme high constitutional"
                    + " court parliament congress senate national army navy air force police coast guard government council of the for"
                    + " and affairs emergency emergencies situations security service federal central bank office public prosecutor"
                    + " prosecutor's attorney general general's internal");

    /** What a state or city has one of, as it is written in lower case. */
    static final Set<String> INSTITUTIONS = Set.of(
            "coast guard",
            "police",
            "army",
            "navy",
            "military",
            "air force",
            "parliament",
            "foreign ministry",
            "interior ministry",
            "defence ministry",
            "defense ministry",
            "health ministry",
            "finance ministry",
            "justice ministry",
            "transport ministry",
            "supreme court",
            "central bank",
            "fire service",
            "fire department",
            "civil defence",
            "civil defense",
            "election commission");

    /** Nouns for unnamed people and groups. */
    static final Set<String> PEOPLE = set(
            "official officials source sources witness witnesses resident residents analyst analysts"
                    + " expert experts authorities authority investigators investigator critics supporters diplomats diplomat people"
                    + " person man woman men women survivors survivor relatives family families passengers passenger doctors medics"
                    + " rescuers troops soldiers soldier activists lawmakers politicians voters students workers crew fishermen fisherman"
                    + " lawyers aides advisers advisors observers neighbours neighbors democrats republicans others many some few most"
                    + " everyone no-one nobody reporters journalists scientists researchers economists police firefighters one two three");

    /** Nouns for one unnamed person. */
    static final Set<String> ONE_PERSON =
            set("soldier man woman official witness sailor officer prisoner passenger survivor"
                    + " driver resident diplomat boy girl teenager student worker fisherman captive detainee hostage suspect victim"
                    + " fighter sergeant nurse medic engineer activist relative neighbour neighbor source");

    /** Descriptions of organizations and words that their names may hold, one group a line. */
    static final List<Set<String>> SAME_KIND = List.of(
            set("ministry department"),
            set("agency service bureau administration authority inspectorate directorate"),
            set("intelligence spy"),
            set(
                    "company firm operator airline carrier manufacturer maker line lines airlines airways inc corp corporation"
                            + " company group ltd plc shipowner ferries shipping retailer giant"),
            set("police force constabulary department"),
            set("guard coastguard coast"),
            set("army military forces"),
            set("court tribunal judges"),
            set("bank lender"),
            set("party"),
            set("union"),
            set("hospital clinic infirmary"),
            set("university college"),
            set("newspaper paper daily outlet times post gazette herald tribune courier observer"),
            set("agency wire news"),
            set("broadcaster channel network station tv television radio"),
            set("group organization organisation charity foundation association committee institute center centre"),
            set("council board commission panel committee"),
            set("government cabinet administration"));

    private NameWords() {}

    private static Set<String> set(String words) {
        return Set.of(Arrays.stream(words.split(" ")).distinct().toArray(String[]::new));
    }

    /** Whether two nouns may describe the same kind of organization. */
    static boolean sameKind(String one, String other) {
        return one.equals(other) || SAME_KIND.stream().anyMatch(kind -> kind.contains(one) && kind.contains(other));
    }
}
