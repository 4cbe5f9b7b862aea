package dev.sayso.claim;

import dev.sayso.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is a number of. Two figures can only be compared, and contradict each other, where it is the same.
 *
 * @param measure what happened to those counted; null where they are only counted ("198 passengers")
 * @param things the word for what is counted, in the singular; empty for people in general
 * @param place where, if that is narrower than the storyline as a whole: a hospital, one of several towns; else empty
 * @param extent whether it is all of them or some
 */
public record FigureSubject(Figure.@Nullable Measure measure, String things, String place, Extent extent) {

    /** How much of its things a figure counts. */
    public enum Extent {
        /** All until then, as far as its words say. */
        ALL,
        /** Some of another figure: "four of them", "including two children". */
        SOME,
        /** What has come on top: "another two". */
        NEW,
        /** What is allowed or provided for: "certified for 220". */
        LIMIT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether its number grows and falls as an event goes on, so that a later figure is no contradiction. */
    boolean changes() {
        return measure != null;
    }

    /** Whether it counts less than all of its measure: some, new ones, one group, or one place. */
    boolean narrow() {
        return extent != Extent.ALL || !place.isEmpty() || measure != null && !things.isEmpty();
    }

    /** Whether figures of it can stand against each other: what is new or only some of all changes with what it is told beside. */
    public boolean comparable() {
        return extent != Extent.NEW && !(extent == Extent.SOME && things.isEmpty());
    }

    /** In words: {@code killed · crew · St Odile Hospital}. */
    @Override
    public String toString() {
        List<String> words = new ArrayList<>();
        if (measure != null) {
            words.add(measure.toString());
        }
        if (!things.isEmpty()) {
            words.add(things);
        }
        if (!place.isEmpty()) {
            words.add(place);
        }
        switch (extent) {
            case SOME -> words.add("part of the total");
            case NEW -> words.add("new");
            case LIMIT -> words.add("allowed");
            case ALL -> {}
        }
        return String.join(" · ", words);
    }
}
