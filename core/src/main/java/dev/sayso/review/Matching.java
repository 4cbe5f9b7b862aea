package dev.sayso.review;

import dev.sayso.statement.Statement;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the statements of a new reading that stand where people acted on earlier ones: the same, else those whose content
 * has at least half of the longer one's characters in common, most first. Each is found once.
 */
final class Matching {

    /** A statement that may stand for an earlier one, and the share of the content that both have. */
    private record Pair(Anchor anchor, Statement statement, double share) {

        private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble((Pair p) -> -p.share)
                .thenComparing(p -> !p.statement
                        .source()
                        .names()
                        .equals(p.anchor.last().said().source().names()))
                .thenComparing(p -> p.anchor.id())
                .thenComparing(p -> p.statement.id());
    }

    private Matching() {}

    /** The statements that were found again, by the ids of their anchors. */
    static Map<String, Statement> of(List<Anchor> anchors, List<Statement> statements) {
        Map<String, Statement> byId = new HashMap<>();
        statements.forEach(s -> byId.putIfAbsent(s.id(), s));
        Map<String, Statement> found = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Anchor anchor : anchors) {
            Stream.of(anchor.id(), anchor.last().said().id())
                    .flatMap(id -> Stream.ofNullable(byId.get(id)))
                    .filter(same -> taken.add(same.id()))
                    .findFirst()
                    .ifPresent(same -> found.put(anchor.id(), same));
        }
        pairs(anchors, statements).stream().sorted(Pair.BEST_FIRST).forEach(pair -> {
            if (!found.containsKey(pair.anchor.id()) && taken.add(pair.statement.id())) {
                found.put(pair.anchor.id(), pair.statement);
            }
        });
        return found;
    }

    private static List<Pair> pairs(List<Anchor> anchors, List<Statement> statements) {
        List<Pair> pairs = new ArrayList<>();
        for (Anchor anchor : anchors) {
            List<Span> content = anchor.last().said().content();
            for (Statement statement : statements) {
                int common = Spans.common(content, statement.content());
                int longer = Math.max(Spans.length(content), Spans.length(statement.content()));
                if (2 * common >= longer) {
                    pairs.add(new Pair(anchor, statement, (double) common / longer));
                }
            }
        }
        return pairs;
    }
}
