package dev.sayso.storyline;

import dev.sayso.claim.Telling;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A statement that one version of a report has otherwise than the next.
 *
 * @param earlier as the earlier version has it; null where only the later one does
 * @param later as the later version has it; null where only the earlier one does
 * @param parts what is not the same, where both have it
 */
public record StatementChange(
        @Nullable Telling earlier, @Nullable Telling later, Set<Part> parts) {

    /** What of a statement can be another. */
    public enum Part {
        WORDS,
        SOURCE,
        STANCE,
        HEDGE,
        FIGURE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public StatementChange {
        parts = Collections.unmodifiableSet(new TreeSet<>(parts));
    }

    public ChangeKind kind() {
        return ChangeKind.of(earlier, later);
    }
}
