package dev.sayso.statement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sex of a person as pronouns, titles and first names tell it. */
enum Gender {
    FEMALE,
    MALE;

    /** What a pronoun for one person says; empty for others. */
    static Optional<Gender> ofPronoun(String lower) {
        return switch (lower) {
            case "she", "her", "hers", "herself" -> Optional.of(FEMALE);
            case "he", "him", "his", "himself" -> Optional.of(MALE);
            default -> Optional.empty();
        };
    }

    /** What the first column of a table of words says. */
    static Optional<Gender> ofMark(String mark) {
        return switch (mark) {
            case "f" -> Optional.of(FEMALE);
            case "m" -> Optional.of(MALE);
            default -> Optional.empty();
        };
    }

    /** Whether a person may be meant of whom nobody says more. */
    boolean mayBe(@Nullable Gender other) {
        return other == null || other == this;
    }
}
