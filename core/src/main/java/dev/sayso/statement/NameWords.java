package dev.sayso.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words by which names and descriptions of parties are told apart, in lower case. */
final class NameWords {

    /** What may stand before a person's name, or stand for the person. */
    static final Set<String> TITLES =
            set("president vice-president vice prime minister premier chancellor secretary senator sen"
                    + " representative rep congressman congresswoman governor gov mayor judge justice attorney general gen lieutenant lt"
                    + " colonel col major maj captain capt commander cmdr sergeant sgt admiral adm officer detective inspector sheriff"
                    + " chief director chairman chairwoman chair chairperson head leader speaker spokesman spokeswoman spokesperson"
                    + " professor prof doctor dr mr mrs ms miss sir dame lord lady king queen prince princess pope bishop archbishop"
                    + " cardinal rev reverend father rabbi imam ambassador envoy commissioner ceo cfo coo executive founder co-founder"
                    + " owner manager editor analyst strategist adviser advisor aide deputy coach economist scientist researcher"
                    + " superintendent coroner prosecutor lawyer candidate nominee lawmaker mp delegate councilman councilwoman"
                    + " councillor pollster consultant author historian presiding acting former ex-president first second senior"
                    + " senators presidents ministers representatives reps sens governors govs generals drs messrs");

    /** What titles are short for. */
    static final Map<String, String> ABBREVIATED = Map.ofEntries(
            Map.entry("sen", "senator"),
            Map.entry("rep", "representative"),
            Map.entry("gov", "governor"),
            Map.entry("gen", "general"),
            Map.entry("lt", "lieutenant"),
            Map.entry("col", "colonel"),
            Map.entry("maj", "major"),
            Map.entry("capt", "captain"),
            Map.entry("cmdr", "commander"),
            Map.entry("sgt", "sergeant"),
            Map.entry("adm", "admiral"),
            Map.entry("prof", "professor"),
            Map.entry("dr", "doctor"));

    /** What makes a role another one: "the former president" is not the president. */
    static final Set<String> OTHER_ROLE = set("former deputy vice ex late assistant acting");

    /** Roles of one person, one group a line, of which each may stand for another. */
    static final List<Set<String>> SAME_ROLE = List.of(
            set("head chief boss leader"),
            set("lawyer attorney solicitor barrister counsel"),
            set("chair chairman chairwoman chairperson"),
            set("spokesman spokeswoman spokesperson"),
            set("executive ceo"),
            set("legislator lawmaker"),
            set("captain skipper"));

    /** Those who lead a body, whatever it calls them: "the head of the port" may be its director. */
    static final Set<String> LEADERS =
            set("head chief boss leader president chairman chairwoman chair director secretary executive ceo");

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

    /** What is called after the person who runs it: "the Berg campaign". */
    static final Set<String> RUN_BY_PERSON = Set.of("campaign", "administration");

    /** Nouns for unnamed people and groups. */
    static final Set<String> PEOPLE = set(
            "official officials source sources witness witnesses resident residents analyst analysts"
                    + " expert experts authorities authority investigators investigator critics supporters diplomats diplomat people"
                    + " person man woman men women survivors survivor relatives family families passengers passenger doctors medics"
                    + " rescuers troops soldiers soldier activists lawmakers politicians voters students workers crew fishermen fisherman"
                    + " lawyers aides advisers advisors observers neighbours neighbors democrats republicans democrat republican others many some few most"
                    + " everyone no-one nobody reporters journalists scientists researchers economists police firefighters one two three");

    /** Words that count people. */
    static final Set<String> QUANTIFIERS =
            set("some many several most few two three four five six seven eight nine ten dozens hundreds thousands"
                    + " all other fewer more");

    /** Descriptions of organizations and words that their names may hold, one group a line. */
    static final List<Set<String>> SAME_KIND = List.of(
            set("ministry department"),
            set("agency service bureau administration authority inspectorate directorate"),
            set("intelligence spy"),
            set(
                    "company firm operator airline carrier manufacturer maker line lines airlines airways inc corp corporation"
                            + " company group ltd plc shipowner ferries shipping retailer giant"),
            set("police force constabulary department"),
            set("guard coastguard coast service"),
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

    /** Nouns for documents that say something. */
    static final Set<String> DOCUMENTS = set("report document letter poll survey study lawsuit filing indictment memo"
            + " manifest register list email e-mail statement book article editorial draft transcript affidavit"
            + " complaint ruling order bill ad video videos recording footage photograph photographs photos images website post tweet census audit log ledger"
            + " dossier bulletin newsletter note file files records documents emails data figures statistics polls"
            + " surveys studies reports");

    private NameWords() {}

    private static Set<String> set(String words) {
        return Set.of(Arrays.stream(words.split(" ")).distinct().toArray(String[]::new));
    }

    /** Whether two nouns may describe the same kind of organization. */
    static boolean sameKind(String one, String other) {
        return one.equals(other) || together(SAME_KIND, one, other);
    }

    /** Whether two nouns may name the same role of a person. */
    static boolean sameRole(String one, String other) {
        return one.equals(other) || together(SAME_ROLE, one, other);
    }

    /** Whether a noun in lower case is one for an organization. */
    static boolean isBody(String noun) {
        return ORGANIZATIONS.contains(noun) || SAME_KIND.stream().anyMatch(kind -> kind.contains(noun));
    }

    private static boolean together(List<Set<String>> groups, String one, String other) {
        return groups.stream().anyMatch(group -> group.contains(one) && group.contains(other));
    }
}
