package dev.sayso.web;

import dev.sayso.claim.Status;
import dev.sayso.export.Labels;
import dev.sayso.ledger.StorylineRow;
import java.time.LocalDate;
import java.util.List;

/** All storylines, those with the latest reports first. */
public final class StorylinesPage implements Page {

    private static final int A_PAGE = 50;

    /** The statuses that an editor looks for; of the others it is told on the storyline's page. */
    private static final List<Status> TOLD =
            List.of(Status.DISPUTED, Status.UNVERIFIED, Status.CONFIRMED, Status.CORROBORATED, Status.WITHDRAWN);

    /** What it prints. */
    public record View(Frame frame, List<StorylineRow> rows, int page, int all) {

        public int pages() {
            return Math.max(1, (all + A_PAGE - 1) / A_PAGE);
        }
    }

    /** From the first to the last day of a storyline. */
    public static String days(StorylineRow row) {
        LocalDate first = row.first();
        LocalDate last = row.last();
        return Labels.days(first == null || last == null ? List.of() : List.of(first, last));
    }

    /** The statuses of its claims that a list tells of. */
    public static List<Status> told(StorylineRow row) {
        return TOLD.stream().filter(row.claims()::containsKey).toList();
    }

    /** A status in a word or two. */
    public static String word(Status status) {
        return status == Status.UNVERIFIED ? "not verified" : status.toString();
    }

    @Override
    public String path() {
        return "/";
    }

    @Override
    public void show(Visit visit) {
        List<StorylineRow> all = visit.desk().storylines();
        int page = visit.number("page", 1);
        List<StorylineRow> rows = all.stream()
                .skip((page - 1L) * A_PAGE)
                .limit(A_PAGE)
                .map(visit.titling())
                .toList();
        visit.show("storylines", new View(visit.frame("Storylines", Frame.Section.STORYLINES), rows, page, all.size()));
    }
}
