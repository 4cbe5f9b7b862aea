package dev.sayso.claim;

import java.util.Locale;

/** What two statements are compared by. A value is about 1 where it is much, 0 where there is none. */
public enum Feature {
    /** The cosine of their words' weights. */
    WORDS,
    /** The weight of the words that both have, as a part of the weight of the lighter one. */
    CONTAINED,
    /** The weight of the words that both have, as a part of the weight of those that either has. */
    OVERLAP,
    /**
     * As {@link #OVERLAP}, each word weighing the part of the storyline's statements that have it: whether both tell the
     * main thing of the storyline.
     */
    CENTRAL_SHARED,
    /** As {@link #CENTRAL_SHARED}, each word weighing the root of that part. */
    CENTRAL_ROOTS,
    /** The mean part of the storyline's statements that have a word, of the one whose words are less frequent there. */
    CENTRAL,
    /** Runs of two words that both have, as a part of those of the shorter one. */
    RUNS,
    /** How many names both have: 1 for three or more. */
    NAMES_SHARED,
    /** How many names each has that do not stand in the other: 1 for three or more. */
    NAMES_APART,
    /** Words for what happened to people (killed, injured, missing, …) in both: 1 if there is one. */
    FATE_SHARED,
    /** Words for what happened to people in one of the two only, as a part of all. */
    FATE_APART,
    /** A figure of the same measure and value in both. */
    FIGURE_SHARED,
    /** A figure with a measure in one of the two only. */
    FIGURE_ALONE,
    /** Both give figures, whatever they measure, and none of one is one of the other. */
    NUMBERS_APART,
    /** One is hedged and the other is not. */
    HEDGE_APART,
    /** One is about the future and the other is not. */
    FUTURE_APART,
    /** The logarithm of the shorter one's number of words that tell something, 1 at twenty. */
    SHORTER,
    /** The shorter one's words that tell something, as a part of those of the longer one. */
    LENGTHS,
    /** The same party says both. */
    SAME_PARTY,
    /** The logarithm of one more than the days between them, 1 at ten days. */
    DAYS;

    /** As weights and outputs write it: {@code names-shared}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
