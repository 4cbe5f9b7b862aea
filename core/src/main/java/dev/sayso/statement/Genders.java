package dev.sayso.statement;

import dev.sayso.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sex of the people of a report, as far as titles, descriptions and first names tell it. */
final class Genders {

    private final PersonWords words;
    private final Map<String, Gender> byName = new HashMap<>();

    Genders(List<Description> descriptions, PersonWords words) {
        this.words = words;
        for (Description description : descriptions) {
            words.ofNoun(description.noun())
                    .ifPresent(gender -> byName.putIfAbsent(description.party().name(), gender));
        }
    }

    /** Keeps what a pronoun told of a party that nothing else tells. */
    void learn(Party party, Gender gender) {
        byName.putIfAbsent(party.name(), gender);
    }

    /** The sex of a party by its name; null where nothing tells it. */
    @Nullable
    Gender of(Party party) {
        Gender described = byName.get(party.name());
        int space = party.name().indexOf(' ');
        return described != null || space < 0
                ? described
                : words.ofFirstName(party.name().substring(0, space)).orElse(null);
    }

    /** The sex of whom a pronoun or a phrase means that names nobody; null where nothing tells it. */
    @Nullable
    Gender of(List<Token> phrase) {
        for (Token token : phrase) {
            Gender gender = Gender.ofPronoun(token.lower())
                    .or(() -> words.ofNoun(token.lower()))
                    .orElse(null);
            if (gender != null || NounPhrase.leavesNoun(token)) {
                return gender;
            }
        }
        return null;
    }
}
