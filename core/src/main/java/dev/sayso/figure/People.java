package dev.sayso.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
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
        String file = "people.txt";
        try (InputStream resource = Objects.requireNonNull(People.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                    .filter(word -> !word.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
