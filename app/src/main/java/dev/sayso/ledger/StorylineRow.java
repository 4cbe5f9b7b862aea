package dev.sayso.ledger;

import dev.sayso.claim.Status;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A storyline as a list shows it.
 *
 * @param reports how many there are
 * @param outlets how many outlets published them
 * @param statements how many there are
 * @param claims how many claims have each status; one that no claim has is not there
 * @param first the day of its first report; null where no day is known
 * @param last the day of its last report
 */
public record StorylineRow(
        String id,
        String title,
        int reports,
        int outlets,
        int statements,
        Map<Status, Integer> claims,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    public StorylineRow {
        claims = Map.copyOf(claims);
    }

    /** The same under another title. */
    public StorylineRow titled(String other) {
        return new StorylineRow(id, other, reports, outlets, statements, claims, first, last);
    }
}
