package dev.sayso.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A statement of one report that people acted on.
 *
 * @param id the statement's id in every view
 * @param steps what they did, in order
 */
record Anchor(String id, List<Step> steps) {

    /**
     * One act on it.
     *
     * @param number the act's place among all acts
     * @param itself whether the act is about the statement, else about a claim that had it
     */
    record Step(int number, Act act, Quoted quoted, boolean itself) {}

    /** The statements that acts are about, in the order of the last acts on them, by report. */
    static Map<String, List<Anchor>> byReport(List<Act> acts) {
        Map<String, List<Step>> steps = new LinkedHashMap<>();
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            for (Subject subject : act.deed().subjects()) {
                for (Quoted quoted : subject.statements()) {
                    List<Step> its = steps.getOrDefault(quoted.id(), new ArrayList<>());
                    its.add(new Step(i, act, quoted, subject.kind() == Subject.Kind.STATEMENT));
                    steps.remove(quoted.id());
                    steps.put(quoted.id(), its);
                }
            }
        }
        Map<String, List<Anchor>> byReport = new LinkedHashMap<>();
        steps.forEach((id, its) -> byReport.computeIfAbsent(its.get(0).quoted().report(), r -> new ArrayList<>())
                .add(new Anchor(id, List.copyOf(its))));
        return byReport;
    }

    /** The statement as it was found when somebody last acted on it. */
    Quoted last() {
        return steps.get(steps.size() - 1).quoted();
    }

    /** The acts on the statement itself. */
    List<Act> acts() {
        return steps.stream().filter(Step::itself).map(Step::act).toList();
    }

    /** Those that say how it is to be read. */
    List<Step> pins() {
        return steps.stream().filter(s -> s.act().kind().pins()).toList();
    }
}
