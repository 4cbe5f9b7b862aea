package dev.sayso.review;

import dev.sayso.claim.Decisions;
import dev.sayso.claim.Telling;
import dev.sayso.figure.Figure;
import dev.sayso.report.Report;
import dev.sayso.statement.Statement;
import dev.sayso.storyline.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was read as people have it: their acts laid over the readings of programs. The same for the same readings and acts.
 *
 * @param readings as people have them
 * @param acts those that nobody has taken back, in order
 * @param marks what people did with statements, by their ids
 * @param found what the programs have in the place of each statement that people acted on, by its id
 */
public record Reviewed(List<Reading> readings, List<Act> acts, Map<String, Mark> marks, Map<String, Quoted> found) {

    public Reviewed {
        readings = List.copyOf(readings);
        acts = List.copyOf(acts);
        marks = Map.copyOf(marks);
        found = Map.copyOf(found);
    }

    /** Lays acts, those that were taken back and the undoings among them, over readings. */
    public static Reviewed of(List<Reading> readings, List<Act> all) {
        List<Act> acts = Act.inEffect(all);
        Map<String, List<Anchor>> anchors = Anchor.byReport(acts);
        Map<String, Map<String, Statement>> again = new HashMap<>();
        for (Reading reading : readings) {
            List<Anchor> its = anchors.get(reading.report().id());
            if (its != null) {
                again.put(reading.report().id(), Matching.of(its, reading.statements()));
            }
        }
        Set<String> kept = kept(acts, again);
        Shields shields = new Shields(acts);
        List<Reading> laid = new ArrayList<>();
        Map<String, Mark> marks = new LinkedHashMap<>();
        Map<String, Quoted> found = new LinkedHashMap<>();
        for (Reading reading : readings) {
            String report = reading.report().id();
            List<Anchor> its = anchors.getOrDefault(report, List.of());
            if (its.isEmpty() && shields.none()) {
                laid.add(reading);
                continue;
            }
            Map<String, Statement> now = again.getOrDefault(report, Map.of());
            ReportOverlay.Laid one = new ReportOverlay(reading, shields).over(its, now, kept);
            laid.add(one.reading());
            marks.putAll(one.marks());
            its.forEach(a -> found.put(a.id(), quoted(a, now.get(a.id()), reading)));
        }
        return new Reviewed(laid, acts, marks, found);
    }

    private static Quoted quoted(Anchor anchor, @Nullable Statement now, Reading reading) {
        return now == null ? anchor.last() : quoted(anchor.id(), now, reading.report(), reading.figures());
    }

    private static Quoted quoted(String id, Statement said, Report report, List<Figure> figures) {
        List<Figure> its =
                figures.stream().filter(f -> said.figures().contains(f.id())).toList();
        return new Quoted(id, report.id(), null, said, its);
    }

    /**
     * The statements that stay also where no program finds them: those that somebody acted on, and the first of a claim of
     * which nothing else is left.
     */
    private static Set<String> kept(List<Act> acts, Map<String, Map<String, Statement>> again) {
        Set<String> kept = new HashSet<>();
        for (Act act : acts) {
            for (Subject subject : act.deed().subjects()) {
                boolean itself = subject.kind() == Subject.Kind.STATEMENT;
                boolean gone = subject.statements().stream()
                        .filter(q -> again.containsKey(q.report()))
                        .noneMatch(q -> again.getOrDefault(q.report(), Map.of()).containsKey(q.id()));
                if (itself || gone && act.kind() != Deed.Kind.SPLIT) {
                    subject.statements().stream()
                            .filter(q -> again.containsKey(q.report()))
                            .findFirst()
                            .ifPresent(q -> kept.add(q.id()));
                }
            }
        }
        return kept;
    }

    /** What people decided on which statements say the same. */
    public Decisions decisions() {
        List<Decisions.Decision> decisions = new ArrayList<>();
        for (Act act : acts) {
            List<Subject> subjects = act.deed().subjects();
            if (act.kind() == Deed.Kind.MERGE) {
                List<String> all = subjects.stream().flatMap(Subject::ids).toList();
                decisions.add(new Decisions.Decision(true, all, List.of()));
            } else if (act.kind().links()) {
                List<String> some = subjects.get(0).ids().toList();
                List<String> others =
                        subjects.get(1).ids().filter(id -> !some.contains(id)).toList();
                decisions.add(new Decisions.Decision(act.kind() == Deed.Kind.LINK, some, others));
            }
        }
        return new Decisions(decisions);
    }

    /** A statement of this view, quoted to be acted on. */
    public Quoted quoted(Telling telling) {
        Quoted known = found.get(telling.id());
        if (known != null) {
            return known;
        }
        Mark mark = marks.get(telling.id());
        Telling machine = mark == null ? null : mark.machine();
        Telling its = machine == null ? telling : machine;
        return quoted(its.id(), its.statement(), its.report(), its.figures());
    }
}
