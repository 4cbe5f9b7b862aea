package dev.sayso.web;

import dev.sayso.ledger.Task;
import dev.sayso.review.Act;
import java.util.List;
import java.util.Objects;

/** What people may want to look at: possible links, what the program was not sure of, stale figures. */
public final class QueuePage implements Page {

    private static final int A_PAGE = 30;

    /** What it prints. */
    public record View(Frame frame, Task.Kind kind, List<Task> tasks, String seen, int page, boolean more) {

        public List<Task.Kind> kinds() {
            return List.of(Task.Kind.values());
        }

        /** What a kind is called. */
        public static String label(Task.Kind kind) {
            return switch (kind) {
                case POSSIBLE_LINK -> "Perhaps the same";
                case DOUBTFUL -> "Not sure";
                case STALE_FIGURE -> "Stale figures";
            };
        }

        /** What is to be decided. */
        public static String question(Task.Kind kind) {
            return switch (kind) {
                case POSSIBLE_LINK -> "Do these say the same thing? The likeliest first.";
                case DOUBTFUL -> "The program is not sure that it read these right. The least sure first.";
                case STALE_FIGURE -> "Reports that carry a figure from which its own source had moved on.";
            };
        }
    }

    @Override
    public String path() {
        return "/queue";
    }

    @Override
    public void show(Visit visit) {
        Task.Kind kind = Objects.requireNonNullElse(visit.constant("kind", Task.Kind.class), Task.Kind.POSSIBLE_LINK);
        int page = visit.number("page", 1);
        Queue queue = Queue.of(visit, kind, (page - 1) * A_PAGE, A_PAGE);
        List<Act> acts = visit.desk().acts();
        String seen = acts.isEmpty() ? "" : acts.get(acts.size() - 1).id();
        visit.show(
                "queue",
                new View(visit.frame("To review", Frame.Section.QUEUE), kind, queue.open(), seen, page, queue.more()));
    }
}
