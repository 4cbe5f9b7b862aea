package dev.sayso.storyline;

import dev.sayso.claim.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is different between two views of the same claims. A claim goes on as the one that has most of its statements; what
 * nobody tells any more is not told. The same views give the same changes in the same order.
 */
public final class ChangeFinder {

    private static final Comparator<Change> ORDER = Comparator.comparing(
                    (Change c) -> c.claim().storyline())
            .thenComparing(c -> c.claim().id())
            .thenComparing(Change::kind);

    private final Map<String, List<ClaimState>> before = new HashMap<>();

    private ChangeFinder(Collection<ClaimState> before) {
        for (ClaimState claim : before) {
            for (String statement : claim.statements()) {
                this.before.computeIfAbsent(statement, id -> new ArrayList<>()).add(claim);
            }
        }
    }

    /** What changed from the one view to the other. */
    public static List<Change> between(Collection<ClaimState> before, Collection<ClaimState> after) {
        ChangeFinder finder = new ChangeFinder(before);
        return after.stream()
                .flatMap(claim -> finder.changes(claim).stream())
                .sorted(ORDER)
                .toList();
    }

    private List<Change> changes(ClaimState claim) {
        Optional<ClaimState> was = earlier(claim);
        @Nullable Status status = was.map(ClaimState::status).orElse(null);
        List<Change> changes = new ArrayList<>();
        if (was.isEmpty()) {
            changes.add(new Change(Change.Kind.NEW_CLAIM, claim, null, List.of()));
        } else if (status != claim.status()) {
            changes.add(new Change(Change.Kind.STATUS, claim, status, List.of()));
        }
        add(changes, Change.Kind.DENIED, claim, status, added(claim.denials(), was.map(ClaimState::denials)));
        add(changes, Change.Kind.STALE_FIGURE, claim, status, added(claim.stale(), was.map(ClaimState::stale)));
        return changes;
    }

    private static void add(
            List<Change> changes, Change.Kind kind, ClaimState claim, @Nullable Status was, List<String> evidence) {
        if (!evidence.isEmpty()) {
            changes.add(new Change(kind, claim, was, evidence));
        }
    }

    private static List<String> added(Set<String> now, Optional<Set<String>> before) {
        TreeSet<String> added = new TreeSet<>(now);
        before.ifPresent(added::removeAll);
        return List.copyOf(added);
    }

    /** The claim that had most of its statements; of several the one with the fewest others, then by id. */
    private Optional<ClaimState> earlier(ClaimState claim) {
        Map<ClaimState, Integer> shared = new HashMap<>();
        for (String statement : claim.statements()) {
            before.getOrDefault(statement, List.of()).forEach(c -> shared.merge(c, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<ClaimState, Integer> e) -> e.getValue())
                        .thenComparing(e -> -e.getKey().statements().size())
                        .thenComparing(e -> e.getKey().id(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
