package dev.sayso.statement;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * What a report says that a party is: "the mayor, Anna Berg".
 *
 * @param words what else it says with the noun, and the words of the party's name, in lower case
 */
record Description(String noun, Set<String> words, Party party) {

    /** Whether a phrase with another noun or fewer words may mean the same. */
    boolean fits(NounPhrase phrase) {
        boolean leads = !phrase.words().isEmpty()
                && NameWords.LEADERS.contains(noun)
                && NameWords.LEADERS.contains(phrase.noun());
        boolean person = party.kind() == Source.Kind.PERSON;
        boolean sameNoun = person ? NameWords.sameRole(noun, phrase.noun()) : NameWords.sameKind(noun, phrase.noun());
        return (sameNoun || leads) && words.containsAll(phrase.words()) && !isAnotherRole(phrase);
    }

    private boolean isAnotherRole(NounPhrase phrase) {
        Set<String> role = new HashSet<>(words);
        role.removeAll(phrase.words());
        return !Collections.disjoint(role, NameWords.OTHER_ROLE);
    }
}
