package dev.sayso.report;

import java.util.List;
import java.util.Locale;

/**
 * A report as one of several readings of it has it.
 *
 * @param notes where it says itself that it was corrected or updated, in order of the text
 */
public record Version(Report report, List<CorrectionNote> notes) {

    public Version {
        notes = List.copyOf(notes);
    }

    static Version of(Report report) {
        return new Version(report, CorrectionNotes.in(report));
    }

    boolean corrected() {
        return notes.stream().anyMatch(n -> n.kind() == CorrectionNote.Kind.CORRECTION);
    }

    /** By what it is known that another version came after this one. */
    public Order before(Version later) {
        Published mine = report.published();
        Published its = later.report.published();
        if (mine != null && its != null && mine.isBefore(its)) {
            return Order.TIME;
        }
        boolean turned = mine != null && its != null && its.isBefore(mine);
        return !turned && notes.size() < later.notes.size() ? Order.NOTE : Order.UNKNOWN;
    }

    /** What tells which of two versions came first. */
    public enum Order {
        /** When they were published. */
        TIME,
        /** The later one says that it was corrected or updated, and the earlier one does not. */
        NOTE,
        /** Nothing does: the two are put in an order that is always the same. */
        UNKNOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
