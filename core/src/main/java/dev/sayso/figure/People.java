package dev.sayso.figure;

import dev.sayso.text.ResourceTable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The nouns for people, as {@code people.txt} lists them. */
final class People {

    private static final Set<String> SINGULAR = singular();
    private static final Set<String> PLURAL = Set.of(
            "people",
            "men",
            "women",
            "children",
            "crew",
            "troops",
            "police",
            "staff",
            "personnel",
            "others",
            "wives",
            "families",
            "survivors",
            "firemen",
            "policemen",
            "fishermen",
            "servicemen",
            "crewmen",
            "gunmen",
            "militiamen");

    private People() {}

    /** Whether the word, in lower case, is a noun for one person. */
    static boolean isOne(String word) {
        return SINGULAR.contains(word);
    }

    /** Whether the word, in lower case, is a noun for several people. */
    static boolean areMany(String word) {
        return PLURAL.contains(word) || (word.endsWith("s") && isOne(word.substring(0, word.length() - 1)));
    }

    private static Set<String> singular() {
        return ResourceTable.rows(People.class, "people.txt").stream()
                .flatMap(row -> Arrays.stream(row[0].split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
