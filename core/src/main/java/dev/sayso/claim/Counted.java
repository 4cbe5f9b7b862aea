package dev.sayso.claim;

import dev.sayso.figure.Figure;
import dev.sayso.figure.Figure.Qualifier;
import dev.sayso.text.Stems;
import dev.sayso.text.Words;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a statement by what they measure. What it gives as an earlier number ("from 27", "than last year's
 * 40") does not count.
 *
 * @param values the values by what is measured, "killed" or the unit or the noun that is counted
 * @param measures what happened to those counted, with a value or without
 * @param numbers all values, whatever they measure
 * @param bounded what is measured by a number that is itself left out ("more than 60")
 */
record Counted(
        Map<String, TreeSet<BigDecimal>> values, Set<String> measures, Set<String> bounded, Set<BigDecimal> numbers) {

    private static final Pattern EARLIER =
            Pattern.compile("(?i)\\b(?:from|than|had stood at)(?:\\s+(?:the|an?|about|some|at|least|more))*\\s*$");

    static Counted of(Telling telling) {
        Map<String, TreeSet<BigDecimal>> values = new TreeMap<>();
        Set<String> measures = new HashSet<>();
        Set<String> bounded = new HashSet<>();
        Set<BigDecimal> numbers = new TreeSet<>();
        for (Figure figure : telling.figures()) {
            if (isEarlier(figure, telling)) {
                continue;
            }
            if (figure.measure() != null) {
                measures.add(figure.measure().toString());
            }
            String what = what(figure);
            BigDecimal value = figure.low() != null ? figure.low() : figure.high();
            if (value != null) {
                numbers.add(value.stripTrailingZeros());
            }
            if (what != null && value != null) {
                values.computeIfAbsent(what, w -> new TreeSet<>()).add(value.stripTrailingZeros());
                if (figure.qualifier() == Qualifier.MORE_THAN || figure.qualifier() == Qualifier.LESS_THAN) {
                    bounded.add(what);
                }
            }
        }
        return new Counted(values, Set.copyOf(measures), Set.copyOf(bounded), Set.copyOf(numbers));
    }

    /** Whether a figure is given as one that no longer holds, or that another is set against. */
    static boolean isEarlier(Figure figure, Telling telling) {
        int start = figure.span().start();
        String before = telling.report().text().substring(Math.max(0, start - 30), start);
        return EARLIER.matcher(before).find();
    }

    /** What a figure measures; null where nothing tells. */
    private static @Nullable String what(Figure figure) {
        String more = figure.additional() ? "more " : "";
        if (figure.measure() != null) {
            return more + figure.measure();
        }
        if (figure.unit() != null) {
            return more + figure.unit();
        }
        List<String> words = figure.counts() == null ? List.of() : Words.of(figure.counts());
        return words.isEmpty() ? null : more + Stems.of(Words.plain(words.get(words.size() - 1)));
    }

    /** Whether both measure the same thing and give other values, or only different things that happened to people. */
    boolean contradicts(Counted other) {
        for (Map.Entry<String, TreeSet<BigDecimal>> entry : values.entrySet()) {
            TreeSet<BigDecimal> its = other.values.get(entry.getKey());
            if (its != null && (differ(entry.getValue(), its) || edge(entry.getKey(), other))) {
                return true;
            }
        }
        return !measures.isEmpty()
                && !other.measures.isEmpty()
                && measures.stream().noneMatch(other.measures::contains);
    }

    /** Whether one number of a measure is itself left out and the other's is not. */
    private boolean edge(String what, Counted other) {
        return bounded.contains(what) != other.bounded.contains(what);
    }

    private static boolean differ(TreeSet<BigDecimal> some, TreeSet<BigDecimal> others) {
        return !sameMost(some, others) || !(some.containsAll(others) || others.containsAll(some));
    }

    private static boolean sameMost(TreeSet<BigDecimal> some, TreeSet<BigDecimal> others) {
        return some.last().compareTo(others.last()) == 0;
    }

    /** Whether both give the same value for something. */
    boolean agrees(Counted other) {
        for (Map.Entry<String, TreeSet<BigDecimal>> entry : values.entrySet()) {
            TreeSet<BigDecimal> its = other.values.get(entry.getKey());
            if (its != null && sameMost(entry.getValue(), its)) {
                return true;
            }
        }
        return false;
    }

    /** Whether both give numbers, and none of one is one of the other. */
    boolean apartFrom(Counted other) {
        return !numbers.isEmpty()
                && !other.numbers.isEmpty()
                && numbers.stream().noneMatch(other.numbers::contains);
    }

    /** Whether one of the two alone counts what happened to people. */
    boolean aloneBeside(Counted other) {
        return measures.isEmpty() != other.measures.isEmpty();
    }
}
