package dev.sayso.storyline;

import dev.sayso.figure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A figure that one version of a report has otherwise than the next.
 *
 * @param earlier as the earlier version has it; null where only the later one does
 * @param later as the later version has it; null where only the earlier one does
 */
public record FigureChange(
        @Nullable Figure earlier, @Nullable Figure later) {

    public ChangeKind kind() {
        return ChangeKind.of(earlier, later);
    }
}
