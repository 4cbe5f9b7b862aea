package dev.sayso.review;

import dev.sayso.claim.Telling;
import dev.sayso.figure.Figure;
import dev.sayso.statement.Statement;
import dev.sayso.storyline.Reading;
import dev.sayso.text.Span;
import dev.sayso.time.TimeMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays what people did over one reading. A statement that they acted on keeps its id; one that a person accepted or
 * corrected stays as that person has it; one that the program no longer finds stays as it was. Used once.
 */
final class ReportOverlay {

    private final Reading reading;
    private final Shields shields;
    private final FigureBook figures;
    private final Map<String, String> newIds = new HashMap<>();
    private final Map<String, Statement> machine = new LinkedHashMap<>();
    private final Map<String, Mark> marks = new LinkedHashMap<>();

    ReportOverlay(Reading reading, Shields shields) {
        this.reading = reading;
        this.shields = shields;
        this.figures = new FigureBook(reading.figures());
    }

    /** A reading as people have it, and what they did with its statements. */
    record Laid(Reading reading, Map<String, Mark> marks) {}

    /**
     * @param anchors the statements that people acted on
     * @param found those that the program has found again, by the ids of the anchors
     * @param kept the ids of the anchors that stay also where the program finds nothing
     */
    Laid over(List<Anchor> anchors, Map<String, Statement> found, Set<String> kept) {
        found.forEach((id, statement) -> newIds.put(statement.id(), id));
        Map<String, Anchor> held = new LinkedHashMap<>();
        for (Anchor anchor : anchors) {
            if (found.containsKey(anchor.id()) || kept.contains(anchor.id())) {
                held.put(anchor.id(), anchor);
                hold(anchor, found.containsKey(anchor.id()));
            }
        }
        held.values().stream()
                .flatMap(a -> a.pins().stream())
                .sorted(Comparator.comparingInt(Anchor.Step::number))
                .flatMap(pin -> Stream.ofNullable(pin.act().deed().correction()))
                .forEach(correction -> correction.figures().forEach(figures::correct));
        List<Statement> statements = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            String id = newIds.getOrDefault(statement.id(), statement.id());
            machine.put(id, statement);
            Anchor anchor = held.remove(id);
            statements.add(anchor == null ? statement : drawn(anchor, statement));
        }
        held.values().forEach(anchor -> statements.add(drawn(anchor, null)));
        statements.sort(Comparator.comparing(s -> s.content().get(0)));
        return laid(pointing(statements), anchors);
    }

    private void hold(Anchor anchor, boolean isFound) {
        List<Anchor.Step> pins = anchor.pins();
        if (!pins.isEmpty()) {
            pins.get(0).quoted().figures().forEach(figures::hold);
        } else if (!isFound) {
            anchor.last().figures().forEach(figures::holdIfGone);
        }
    }

    /** A statement as people have it, not yet pointing to others. */
    private Statement drawn(Anchor anchor, @Nullable Statement now) {
        List<Anchor.Step> pins = anchor.pins();
        Statement drawn = pins.isEmpty()
                ? Objects.requireNonNullElse(now, anchor.last().said())
                : pins.get(0).quoted().said();
        for (Anchor.Step pin : pins) {
            Correction correction = pin.act().deed().correction();
            if (correction != null) {
                drawn = Redrawn.corrected(drawn, correction, pin.act().by());
            }
        }
        boolean untouched = pins.isEmpty() && now != null;
        return Redrawn.pointing(
                drawn,
                anchor.id(),
                now == null ? lastActor(anchor) : drawn.by(),
                drawn.about(),
                untouched ? drawn.figures() : figures.in(drawn.content()),
                untouched ? drawn.times() : times(drawn.content()));
    }

    private static String lastActor(Anchor anchor) {
        return anchor.steps().get(anchor.steps().size() - 1).act().by();
    }

    private List<String> times(List<Span> content) {
        return reading.times().stream()
                .filter(t -> content.stream().anyMatch(t.span()::overlaps))
                .map(TimeMention::id)
                .toList();
    }

    /** The statements with what they are about under the ids that it now has. */
    private List<Statement> pointing(List<Statement> statements) {
        Set<String> present = new HashSet<>();
        statements.forEach(s -> present.add(s.id()));
        return statements.stream().map(s -> pointing(s, present)).toList();
    }

    private Statement pointing(Statement statement, Set<String> present) {
        Set<String> about = new TreeSet<>(about(statement, present));
        Statement now = machine.get(statement.id());
        if (about.isEmpty() && now != null) {
            about.addAll(about(now, present));
        }
        return new HashSet<>(statement.about()).equals(about) ? statement : statement.about(List.copyOf(about));
    }

    private List<String> about(Statement statement, Set<String> present) {
        return statement.about().stream()
                .map(id -> newIds.getOrDefault(id, id))
                .filter(present::contains)
                .toList();
    }

    private Laid laid(List<Statement> statements, List<Anchor> anchors) {
        Map<String, List<Act>> shieldedBy = new HashMap<>();
        List<Statement> shown = new ArrayList<>();
        for (Statement statement : statements) {
            Shields.Shielded shielded = shields.over(statement, reading.report().text());
            shown.add(shielded.statement());
            shieldedBy.put(statement.id(), shielded.acts());
        }
        List<Figure> counted = figures.figures();
        Reading laid = new Reading(
                reading.report(),
                reading.credits(),
                reading.times(),
                counted.equals(reading.figures()) ? reading.figures() : counted,
                shown,
                reading.openQuestions(),
                reading.headlineGaps());
        Map<String, Anchor> byId = new HashMap<>();
        anchors.forEach(a -> byId.put(a.id(), a));
        for (Telling telling : laid.tellings()) {
            mark(telling, byId.get(telling.id()), shieldedBy.getOrDefault(telling.id(), List.of()));
        }
        return new Laid(laid, marks);
    }

    private void mark(Telling telling, @Nullable Anchor anchor, List<Act> shieldedBy) {
        List<Act> acts = new ArrayList<>(anchor == null ? List.of() : anchor.acts());
        shieldedBy.stream().filter(a -> !acts.contains(a)).forEach(acts::add);
        Statement found = machine.get(telling.id());
        if (acts.isEmpty() && found != null) {
            return;
        }
        Telling now = found == null ? null : Telling.of(reading.report(), reading.credits(), reading.figures(), found);
        boolean changed = found == null || anchor != null && !thinksTheSame(found, anchor.last());
        boolean decided = anchor != null && !anchor.pins().isEmpty();
        marks.put(telling.id(), new Mark(acts, telling, decided, now, changed));
    }

    private boolean thinksTheSame(Statement found, Quoted before) {
        return Opinion.of(found, reading.figures()).equals(Opinion.of(before.said(), before.figures()));
    }
}
