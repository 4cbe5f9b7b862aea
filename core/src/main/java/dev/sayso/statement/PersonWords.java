package dev.sayso.statement;

import dev.sayso.text.ResourceTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that tell that one person is meant and of which sex: first names and nouns. Immutable and thread-safe. */
final class PersonWords {

    private final Map<String, Gender> firstNames = new HashMap<>();
    private final Map<String, Gender> genderOfNoun = new HashMap<>();
    private final Set<String> nouns = new HashSet<>();

    private PersonWords() {}

    static PersonWords load() {
        PersonWords words = new PersonWords();
        for (String[] row : ResourceTable.rows(PersonWords.class, "first-names.tsv")) {
            for (String name : row[1].split(" ")) {
                Gender.ofMark(row[0]).ifPresent(gender -> words.firstNames.put(name, gender));
            }
        }
        for (String[] row : ResourceTable.rows(PersonWords.class, "person-nouns.tsv")) {
            for (String noun : row[1].split(" ")) {
                words.nouns.add(noun);
                Gender.ofMark(row[0]).ifPresent(gender -> words.genderOfNoun.put(noun, gender));
            }
        }
        return words;
    }

    boolean isFirstName(String word) {
        return firstNames.containsKey(word);
    }

    Optional<Gender> ofFirstName(String word) {
        return Optional.ofNullable(firstNames.get(word));
    }

    /** Whether a word in lower case is a noun for one person; of a compound its last part counts. */
    boolean isPerson(String lower) {
        return nouns.contains(lower) || nouns.contains(lower.substring(lower.lastIndexOf('-') + 1));
    }

    /** Whether a word in lower case is a noun for several people. */
    boolean arePeople(String lower) {
        return !nouns.contains(lower) && singular(lower).filter(this::isPerson).isPresent();
    }

    Optional<Gender> ofNoun(String lower) {
        return Optional.ofNullable(genderOfNoun.get(lower.toLowerCase(Locale.ROOT)));
    }

    private static Optional<String> singular(String plural) {
        if (plural.endsWith("men") && plural.length() > 3) {
            return Optional.of(plural.substring(0, plural.length() - 3) + "man");
        }
        if (plural.endsWith("ies")) {
            return Optional.of(plural.substring(0, plural.length() - 3) + "y");
        }
        return plural.endsWith("s") ? Optional.of(plural.substring(0, plural.length() - 1)) : Optional.empty();
    }
}
