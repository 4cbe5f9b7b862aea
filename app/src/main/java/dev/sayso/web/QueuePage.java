package dev.sayso.web;

import dev.sayso.ledger.Task;
import dev.sayso.review.Act;
import dev.sayso.review.Deed;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

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
        List<Act> acts = visit.desk().acts();
        Set<String> decided = decided(acts, kind);
        List<Task> found = visit.desk().catalogue().tasks(kind, (page - 1) * A_PAGE, A_PAGE + 1);
        List<Task> open = found.stream()
                .limit(A_PAGE)
                .filter(t -> !decided.contains(key(t)))
                .toList();
        String seen = acts.isEmpty() ? "" : acts.get(acts.size() - 1).id();
        visit.show(
                "queue",
                new View(visit.frame("To review", Frame.Section.QUEUE), kind, open, seen, page, found.size() > A_PAGE));
    }

    private static String key(Task task) {
        Task.Side other = task.other();
        return task.kind() == Task.Kind.POSSIBLE_LINK && other != null
                ? pair(task.one().statement(), other.statement())
                : task.one().statement();
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    /** What people decided since the list was made. */
    private static Set<String> decided(List<Act> acts, Task.Kind kind) {
        Set<String> decided = new HashSet<>();
        for (Act act : Act.inEffect(acts)) {
            List<String> ids = act.deed().quoted().stream().map(q -> q.id()).toList();
            boolean pair = act.kind() == Deed.Kind.LINK || act.kind() == Deed.Kind.UNLINK;
            if (kind == Task.Kind.POSSIBLE_LINK && pair) {
                decided.add(pair(ids.get(0), ids.get(1)));
            } else if (kind != Task.Kind.POSSIBLE_LINK && act.kind().pins()) {
                decided.addAll(ids);
            }
        }
        return decided;
    }
}
