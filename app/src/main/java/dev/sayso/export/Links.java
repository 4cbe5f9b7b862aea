package dev.sayso.export;

import dev.sayso.claim.Claim;
import dev.sayso.claim.Telling;
import java.util.Optional;

/** Where the parts of a page that tells of a storyline lead to: to places in the same page, or to other pages. */
public interface Links {

    /** Everything is in one page. */
    Links WITHIN = new Links() {
        @Override
        public String words(Telling telling) {
            return "#" + MarkedText.anchor(telling.id());
        }

        @Override
        public String report(String id) {
            return "#r-" + id;
        }
    };

    /** Where the words of a statement stand in their report. */
    String words(Telling telling);

    /** Where a report is. */
    String report(String id);

    /** The page of a claim, where it has one. */
    default Optional<String> claim(Claim claim) {
        return Optional.empty();
    }

    /** The page on which people act on a statement, where there is one. */
    default Optional<String> review(Telling telling) {
        return Optional.empty();
    }

    /** Whether claims can be picked to be merged, by a form that is called {@code merge}. */
    default boolean merges() {
        return false;
    }
}
