package dev.sayso.figure;

import dev.sayso.figure.Figure.Measure;
import dev.sayso.text.Lexemes;
import dev.sayso.text.Phrases;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that say what happened to people, by where they stand to the number. */
final class MeasureWords {

    /** After the counted: {@code 12 were killed}, {@code 30 wounded}, {@code two missing}. */
    private static final Phrases<Measure> AFTER = after();
    /** Before the counted: {@code killing 12}, {@code the deaths of three}. */
    private static final Phrases<Measure> BEFORE = before();
    /** The counted itself: {@code three deaths}. */
    private static final Map<String, Measure> NOUNS = nouns();

    private MeasureWords() {}

    static Phrases.@Nullable Found<Measure> after(Lexemes lexemes, int at) {
        return AFTER.at(lexemes, at);
    }

    /** The phrase that ends just before a lexeme. */
    static Phrases.@Nullable Found<Measure> before(Lexemes lexemes, int end) {
        for (int length = 4; length > 0; length--) {
            Phrases.Found<Measure> found = BEFORE.at(lexemes, end - length);
            if (found != null && found.end() == end) {
                return found;
            }
        }
        return null;
    }

    static @Nullable Measure noun(String word) {
        return NOUNS.get(word);
    }

    /** Whether the word alone, before a noun, says what happened ({@code wounded} passengers). */
    static boolean isState(String word) {
        return switch (word) {
            case "dead",
                    "killed",
                    "slain",
                    "injured",
                    "wounded",
                    "hurt",
                    "missing",
                    "captured",
                    "detained",
                    "arrested",
                    "displaced",
                    "infected",
                    "hospitalized",
                    "hospitalised",
                    "evacuated",
                    "rescued",
                    "deployed" -> true;
            default -> false;
        };
    }

    private static Phrases<Measure> after() {
        Map<String, Measure> words = new HashMap<>();
        put(
                words,
                Measure.KILLED,
                "crushed to death;burnt to death;trampled to death;hacked to death;bludgeoned to death;starved to death;frozen to"
                        + " death;put to death;hanged;beheaded;lynched;electrocuted;suffocated;asphyxiated;assassinated;killed;dead;died;dies;die;dying;slain;perished;murdered;executed;shot dead;shot to death;stabbed to death;beaten to"
                        + " death;gunned down;fatally shot;fatally wounded;fatally injured;fatally stabbed;fatally;lost their"
                        + " lives;lost his life;lost her life;drowned;massacred;shot and killed;mortally wounded;burned to death");
        put(
                words,
                Measure.INJURED,
                "injured;wounded;hurt;injuring;hospitalized;hospitalised;non - fatally;wounds;injuries;in hospital;in intensive care;in the wards;on the wards;treated for;treated"
                        + " in hospital;treated at hospital;being treated;receiving treatment;admitted to hospital");
        put(
                words,
                Measure.MISSING,
                "missing;unaccounted for;not been found;not been traced;yet to be found;still to be found");
        put(
                words,
                Measure.CAPTURED,
                "captured;taken prisoner;taken captive;taken hostage;hostage;captive;kidnapped;abducted;held hostage;surrendered");
        put(
                words,
                Measure.DETAINED,
                "detained;taken into custody;in custody;jailed;imprisoned;rounded up;interned;being held;held in custody;in detention");
        put(
                words,
                Measure.DISPLACED,
                "displaced;fled their homes;forced to flee;uprooted;driven from their homes;fled the fighting;fled the violence;homeless;forced from their homes");
        put(words, Measure.DEPLOYED, "deployed;stationed");
        put(words, Measure.ARRESTED, "arrested;under arrest");
        put(words, Measure.EVACUATED, "evacuated;moved to safety");
        put(
                words,
                Measure.RESCUED,
                "rescued;pulled alive;saved;brought ashore;brought to safety;taken to safety;led to safety;pulled to safety;carried to"
                        + " safety;winched to safety;airlifted to safety;plucked from");
        put(words, Measure.INFECTED, "infected;tested positive");
        return Phrases.of(words);
    }

    private static Phrases<Measure> before() {
        Map<String, Measure> words = new HashMap<>();
        put(
                words,
                Measure.KILLED,
                "body of;gunned down;mowed down;stabbed to death;beat to death;beheaded;beheading;executed;executing;slaughtered;massacred;assassinated;fatal shooting of;fatal shootings of;fatal stabbing of;fatal stabbings of;shooting death of;shooting deaths of;shooting death of the;killed;killing;kills;deaths of;death of;deaths of the;bodies of;bodies of the;lives of;killings of;murder of;murders of;fatally shot;fatally"
                        + " wounding;fatally shooting;shot dead;murdering;murdered;lives of all;killing of;killed all;and kill;kill;shot and killed;shooting and killing;slaying of;slayings of");
        put(
                words,
                Measure.INJURED,
                "treated;treats;treating;is treating;are treating;and wound;and injure;wound;injure;wounding of;injured;injuring;injures;wounded;wounding;wounds;hurt;hurting;hurts;injuries to;hospitalized;hospitalizing");
        put(words, Measure.CAPTURED, "captured;capturing;capture of;kidnapped;kidnapping;abducted;abducting");
        put(words, Measure.DETAINED, "detained;detaining;detention of;jailed;rounded up;holding;release of");
        put(words, Measure.DISPLACED, "displaced;displacing;displaces");
        put(words, Measure.DEPLOYED, "deployed;deploying;deploys;deployment of;deploy;sent");
        put(words, Measure.ARRESTED, "arrested;arresting;arrests;arrest of;arrests of");
        put(words, Measure.EVACUATED, "evacuated;evacuating;evacuation of");
        put(words, Measure.RESCUED, "rescued;rescuing;rescue of;saved;saving");
        put(words, Measure.INFECTED, "infected;infecting;infects");
        return Phrases.of(words);
    }

    private static Map<String, Measure> nouns() {
        Map<String, Measure> words = new HashMap<>();
        put(
                words,
                Measure.KILLED,
                "death;deaths;fatality;fatalities;bodies;killings;murders;homicides;corpses;slayings");
        put(words, Measure.INJURED, "injuries");
        put(words, Measure.ARRESTED, "arrests");
        put(words, Measure.INFECTED, "infections");
        put(words, Measure.CAPTURED, "hostages;captives");
        return Map.copyOf(words);
    }

    private static void put(Map<String, Measure> words, Measure measure, String phrases) {
        for (String phrase : phrases.split(";", -1)) {
            words.put(phrase, measure);
        }
    }
}
