package dev.sayso.statement;

import java.util.function.UnaryOperator;

/** Regular English verb forms. In a phrase the first word is the verb: "point out", "pointed out". */
final class Inflection {

    private Inflection() {}

    static String thirdPerson(String phrase) {
        return onVerb(phrase, verb -> {
            if (verb.matches(".*(s|x|z|sh|ch|o)")) {
                return verb + "es";
            }
            return endsInConsonantY(verb) ? stem(verb, 1) + "ies" : verb + "s";
        });
    }

    static String past(String phrase) {
        return onVerb(phrase, verb -> {
            if (verb.endsWith("e")) {
                return verb + "d";
            }
            return endsInConsonantY(verb) ? stem(verb, 1) + "ied" : verb + "ed";
        });
    }

    /** The form in -ing; a consonant that the past doubles is doubled here too. */
    static String presentParticiple(String phrase, String past) {
        return onVerb(phrase, verb -> {
            String pastVerb = past.split(" ")[0];
            if (pastVerb.equals(verb + verb.charAt(verb.length() - 1) + "ed")) {
                return stem(pastVerb, 2) + "ing";
            }
            boolean silentE = verb.endsWith("e") && !verb.endsWith("ee");
            return (silentE ? stem(verb, 1) : verb) + "ing";
        });
    }

    private static boolean endsInConsonantY(String verb) {
        return verb.matches(".*[^aeiou]y");
    }

    private static String stem(String verb, int less) {
        return verb.substring(0, verb.length() - less);
    }

    private static String onVerb(String phrase, UnaryOperator<String> form) {
        int space = phrase.indexOf(' ');
        return space < 0 ? form.apply(phrase) : form.apply(phrase.substring(0, space)) + phrase.substring(space);
    }
}
