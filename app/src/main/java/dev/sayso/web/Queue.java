package dev.sayso.web;

import dev.sayso.export.Shielding;
import dev.sayso.ledger.Task;
import dev.sayso.review.Act;
import dev.sayso.review.Deed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A part of what people may want to look at: of what was found when the lists were made, that about which nobody has decided.
 *
 * @param more whether there is more behind it
 */
record Queue(List<Task> open, boolean more) {

    /** @param from how many are left out before, those that are decided among them */
    static Queue of(Visit visit, Task.Kind kind, int from, int size) {
        Set<String> decided = decided(visit.desk().acts(), kind);
        List<Task> found = visit.desk().catalogue().tasks(kind, from, size + 1);
        Shielding shielding = visit.shielding();
        List<Task> open = found.stream()
                .limit(size)
                .filter(t -> !decided.contains(key(t)))
                .map(t -> t.with(side -> shielded(side, shielding)))
                .toList();
        return new Queue(open, found.size() > size);
    }

    private static Task.Side shielded(Task.Side side, Shielding shielding) {
        return new Task.Side(
                side.statement(),
                side.report(),
                shielding.words(side.party(), side.report()),
                shielding.words(side.words(), side.report()));
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

    /** What people decided since the lists were made. */
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
