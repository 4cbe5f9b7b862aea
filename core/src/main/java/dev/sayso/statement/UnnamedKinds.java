package dev.sayso.statement;

import dev.sayso.text.Token;
import java.util.List;
import java.util.Set;

/** Tells what kind of party a phrase means that names nobody. Thread-safe. */
final class UnnamedKinds {

    private static final Set<String> AGENTIVE = Set.of("ers", "ors", "ists", "ians", "ees", "ants", "crats", "licans");

    private static final Set<String> ONE = Set.of("one", "another", "someone", "somebody", "nobody", "no-one");

    private final PersonWords people;

    UnnamedKinds(PersonWords people) {
        this.people = people;
    }

    /** The kind by the last noun before any "of" or "who" that tells it: "a union official" is a person. */
    Source.Kind of(List<Token> phrase) {
        Source.Kind kind = Source.Kind.UNKNOWN;
        for (int i = 0; i < phrase.size() && (i == 0 || !NounPhrase.leavesNoun(phrase.get(i))); i++) {
            Source.Kind told = of(phrase.get(i).lower());
            kind = told == Source.Kind.UNKNOWN ? kind : told;
        }
        return kind == Source.Kind.UNKNOWN && ONE.contains(phrase.get(0).lower()) ? Source.Kind.PERSON : kind;
    }

    private Source.Kind of(String word) {
        if (people.isPerson(word)) {
            return Source.Kind.PERSON;
        }
        if (NameWords.PEOPLE.contains(word) && !ONE.contains(word)
                || people.arePeople(word)
                || AGENTIVE.stream().anyMatch(word::endsWith)) {
            return Source.Kind.GROUP;
        }
        if (NameWords.DOCUMENTS.contains(word)) {
            return Source.Kind.DOCUMENT;
        }
        return NameWords.isBody(word) ? Source.Kind.ORGANIZATION : Source.Kind.UNKNOWN;
    }
}
