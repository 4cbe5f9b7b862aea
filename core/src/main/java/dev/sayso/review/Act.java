package dev.sayso.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A deed of a person as it is kept: never changed, and taken back only by another act.
 *
 * @param by the person's name
 * @param at when, ISO 8601 in UTC with milliseconds
 * @param reason why, in the person's words
 * @param after the id of the last act on the same things that the person knew of; null for none
 */
public record Act(
        String id,
        String by,
        String at,
        String reason,
        @Nullable String after,
        Deed deed) {

    public Act {
        if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException(
                    "an act needs a person and a reason: by \"" + by + "\", \"" + reason + "\"");
        }
    }

    public Deed.Kind kind() {
        return deed.kind();
    }

    /** Whether a name can be that of who acts: a person's, not the program's. */
    public static boolean namesPerson(String by) {
        String name = by.strip().toLowerCase(Locale.ROOT);
        return !name.isEmpty() && !name.equals("sayso") && !name.startsWith("sayso ");
    }

    /** The act that took this one back, where one did and was not taken back itself. */
    public Optional<Act> takenBackBy(List<Act> acts) {
        return acts.stream()
                .filter(a -> a.kind() == Deed.Kind.UNDO
                        && a.deed.subjects().get(0).id().equals(id))
                .filter(a -> a.takenBackBy(acts).isEmpty())
                .reduce((first, last) -> last);
    }

    /** The acts that nobody has taken back, without the undoings themselves; all in the order in which they were done. */
    public static List<Act> inEffect(List<Act> acts) {
        List<Act> lastFirst = new ArrayList<>(acts);
        Collections.reverse(lastFirst);
        Set<String> undone = new HashSet<>();
        List<Act> held = new ArrayList<>();
        for (Act act : lastFirst) {
            if (!undone.contains(act.id)) {
                if (act.kind() == Deed.Kind.UNDO) {
                    undone.add(act.deed.subjects().get(0).id());
                } else {
                    held.add(act);
                }
            }
        }
        Collections.reverse(held);
        return List.copyOf(held);
    }
}
