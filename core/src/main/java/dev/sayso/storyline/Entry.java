package dev.sayso.storyline;

import dev.sayso.claim.Claim;
import dev.sayso.claim.Telling;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of a dossier: what one party said, once, however many outlets tell it in the same words.
 *
 * @param tellings in order of time
 * @param claim what is claimed; null where nothing is (declined, asked, not verified)
 */
public record Entry(List<Telling> tellings, @Nullable Claim claim) {

    /** By the day on which it was said, undated ones last; within a day as published. */
    static final Comparator<Entry> BY_DAY = Comparator.comparing(
                    Entry::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Entry::first, Telling.BY_TIME);

    public Entry {
        tellings = tellings.stream().sorted(Telling.BY_TIME).toList();
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("an entry without statements");
        }
    }

    public Telling first() {
        return tellings.get(0);
    }

    /** The day on which it was said, else published first; null where neither is known. */
    public @Nullable LocalDate day() {
        return first().day();
    }

    /** The outlets that tell it, in order of time. */
    public List<String> outlets() {
        return tellings.stream()
                .map(t -> t.report().outlet())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Its parties, as {@link Telling#party} names them. */
    public List<String> parties() {
        return List.copyOf(tellings.stream().map(Telling::party).collect(Collectors.toCollection(TreeSet::new)));
    }
}
