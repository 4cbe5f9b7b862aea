package dev.sayso.ledger;

import dev.sayso.report.InputProblem;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What could not be read in a run, by kind. */
final class Problems {

    private final Map<InputProblem.Kind, Integer> counts = new EnumMap<>(InputProblem.Kind.class);

    void add(InputProblem problem) {
        counts.merge(problem.kind(), 1, Integer::sum);
    }

    boolean none() {
        return counts.isEmpty();
    }

    /** {@code 3 problems: 1 missing, 2 malformed}. */
    @Override
    public String toString() {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        String kinds = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        return total + (total == 1 ? " problem: " : " problems: ") + kinds;
    }
}
