package dev.sayso.export;

import dev.sayso.claim.Claim;
import dev.sayso.claim.Evidence;
import dev.sayso.claim.HandDown;
import dev.sayso.claim.HandDown.Holder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Draws who had a claim from whom: parties on the left, each report to the right of whom it had it from. */
public final class OriginTree {

    private static final double BOX = 168;
    private static final double GAP = 76;
    private static final double ROW = 34;
    private static final double HIGH = 26;
    private static final int LONGEST = 25;

    /** So many holders are still told apart in a picture; where there are more, the list beside it has them. */
    private static final int MOST = 40;

    private final List<HandDown> steps;
    private final Map<Holder, Integer> columns = new LinkedHashMap<>();
    private final Map<Holder, Integer> rows = new HashMap<>();

    private OriginTree(List<HandDown> steps, Set<Holder> holders) {
        this.steps = steps;
        Map<Holder, Integer> known = new HashMap<>();
        holders.forEach(h -> columns.put(h, column(h, new HashSet<>(), known)));
        Map<Integer, Integer> filled = new HashMap<>();
        holders.forEach(h -> rows.put(h, filled.merge(columns.getOrDefault(h, 0), 1, Integer::sum) - 1));
    }

    /** The picture; empty where nothing was handed down, or where it is more than a picture can show. */
    public static Optional<String> of(Claim claim) {
        List<HandDown> steps = claim.descent().handDowns();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        Set<Holder> holders = new LinkedHashSet<>();
        steps.forEach(s -> {
            holders.add(s.from());
            holders.add(s.to());
        });
        return holders.size() > MOST ? Optional.empty() : Optional.of(new OriginTree(steps, holders).draw());
    }

    /** The longest way to a holder from one that had it from nobody; steps that go round in a circle are left out. */
    private int column(Holder holder, Set<Holder> behind, Map<Holder, Integer> known) {
        Integer before = known.get(holder);
        if (before != null) {
            return before;
        }
        behind.add(holder);
        int column = 0;
        for (HandDown step : steps) {
            if (step.to().equals(holder) && !behind.contains(step.from())) {
                column = Math.max(column, column(step.from(), behind, known) + 1);
            }
        }
        behind.remove(holder);
        known.put(holder, column);
        return column;
    }

    private String draw() {
        int wide = 1 + columns.values().stream().mapToInt(c -> c).max().orElse(0);
        int high = 1 + rows.values().stream().mapToInt(r -> r).max().orElse(0);
        Svg svg = new Svg(wide * (BOX + GAP) - GAP + 2, high * ROW + 2, alternative());
        for (HandDown step : steps) {
            double x1 = x(step.from()) + BOX;
            double y1 = y(step.from()) + HIGH / 2;
            double x2 = x(step.to());
            double y2 = y(step.to()) + HIGH / 2;
            svg.path(
                    "had " + step.kind(),
                    "M" + Svg.number(x1) + " " + Svg.number(y1) + "C" + Svg.number(x1 + GAP / 2) + " " + Svg.number(y1)
                            + " "
                            + Svg.number(x2 - GAP / 2) + " " + Svg.number(y2) + " " + Svg.number(x2) + " "
                            + Svg.number(y2));
        }
        for (Holder holder : columns.keySet()) {
            svg.box(holder.report() == null ? "party" : "report", x(holder), y(holder), BOX, HIGH);
            svg.words("name", x(holder) + 8, y(holder) + HIGH / 2 + 4.5, "start", Svg.shortened(name(holder), LONGEST));
        }
        return svg.done();
    }

    private double x(Holder holder) {
        return 1 + columns.getOrDefault(holder, 0) * (BOX + GAP);
    }

    private double y(Holder holder) {
        return 1 + rows.getOrDefault(holder, 0) * ROW;
    }

    private String alternative() {
        List<String> told = new ArrayList<>();
        for (HandDown step : steps) {
            told.add(name(step.to()) + " " + had(step.kind()) + " " + name(step.from()));
        }
        return "Who had it from whom. " + String.join("; ", told);
    }

    /** The name of a party, or of the outlet of a report. */
    public static String name(Holder holder) {
        return holder.report() == null ? Labels.party(holder.name()) : Labels.outlet(holder.name());
    }

    /** How somebody had it, in words. */
    public static String had(Evidence.Kind kind) {
        return switch (kind) {
            case CREDIT -> "carries the copy of";
            case SAME_WORDS -> "has the words of";
            case CITES -> "cites";
            case SPEAKS_FOR -> "spoken for by";
            case REPEATS -> "repeats what it has from";
        };
    }
}
