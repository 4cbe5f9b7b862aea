package dev.sayso.claim;

import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.statement.Form;
import dev.sayso.statement.Medium;
import dev.sayso.statement.Source;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import dev.sayso.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements of one storyline, found by their report, by their outlet, and by what they are about. */
final class StorylineTellings {

    private static final double ALIKE = 0.5;
    private static final int ALIKE_WORDS = 3;
    private static final int RELATED_WORDS = 2;

    /** How much of the words of two statements has to be the same for their words to be the same. */
    private static final double MOST = 0.6;

    /** Behind a statement, in its sentence: who it is said to have it from. */
    private static final Pattern CITING = Pattern.compile("[^.;!?\\n]{0,30}?\\b(?:citing|quoting)\\s+"
            + "(?<party>[^,.;:!?\\n“\"]{2,80}?)(?=[,.;:!?\\n“\"]|\\s(?:that|which|who|whose|as|for|on|in|from)\\b|$)");

    private final PartyNames names;
    private final Map<String, List<Telling>> byReport = new HashMap<>();
    private final Map<String, List<Telling>> byOutlet = new TreeMap<>();
    private final Map<String, Set<String>> heavy = new HashMap<>();

    /** Another outlet that a statement comes through, and the words that say so. */
    record Via(String outlet, List<Span> spans) {}

    StorylineTellings(Collection<Telling> tellings, PartyNames names) {
        this.names = names;
        for (Telling telling : tellings.stream().sorted(Telling.BY_TIME).toList()) {
            byReport.computeIfAbsent(telling.report().id(), r -> new ArrayList<>())
                    .add(telling);
            if (telling.report().outlet() != null) {
                byOutlet.computeIfAbsent(PartyNames.key(telling.report().outlet()), o -> new ArrayList<>())
                        .add(telling);
            }
        }
    }

    List<Telling> of(Report report) {
        return byReport.getOrDefault(report.id(), List.of());
    }

    static boolean isBy(Telling telling, String outlet) {
        String its = telling.report().outlet();
        return its != null && PartyNames.same(its, outlet);
    }

    /** The outlet that a statement names as its source or as the one that was told; empty for its own. */
    Optional<Via> via(Telling telling) {
        if (telling.own()) {
            return Optional.empty();
        }
        Source source = telling.statement().source();
        for (String named : source.names()) {
            String name = names.full(named);
            boolean outlet = source.kind() == Source.Kind.OUTLET || byOutlet.containsKey(PartyNames.key(name));
            if (outlet && !isBy(telling, name)) {
                return Optional.of(new Via(name, source.spans()));
            }
        }
        return medium(telling);
    }

    /** The outlet that was told, or that is quoted. */
    private Optional<Via> medium(Telling telling) {
        Medium medium = telling.statement().medium();
        return Optional.ofNullable(medium)
                .filter(m -> m.kind() == Medium.Kind.OUTLET)
                .map(m -> new Via(names.full(m.span().in(telling.report().text())), List.of(m.span())))
                .filter(v -> !isBy(telling, v.outlet()));
    }

    boolean isOutlet(Source source) {
        return source.kind() == Source.Kind.OUTLET
                || source.names().stream().anyMatch(n -> byOutlet.containsKey(PartyNames.key(names.full(n))));
    }

    /** What an outlet's own report said of it before: in the same claim, else in much the same words. */
    Optional<Telling> toldBy(String outlet, Telling telling, List<Telling> claim) {
        Predicate<Telling> before =
                t -> !t.report().id().equals(telling.report().id()) && !isAfter(t, telling);
        Optional<Telling> same = claim.stream()
                .filter(t -> isBy(t, outlet))
                .filter(before)
                .min(Comparator.comparing(Telling::own).thenComparing(Telling.BY_TIME));
        if (same.isPresent()) {
            return same;
        }
        return byOutlet.getOrDefault(PartyNames.key(outlet), List.of()).stream()
                .filter(before)
                .filter(t -> likeness(t, telling) >= ALIKE)
                .max(Comparator.comparingDouble((Telling t) -> likeness(t, telling))
                        .thenComparing(Telling.BY_TIME.reversed()));
    }

    private static boolean isAfter(Telling one, Telling other) {
        Published first = one.report().published();
        Published second = other.report().published();
        return first != null && second != null && first.compareTo(second) > 0;
    }

    /** The statements of an outlet's reports that are about the same in some words. */
    List<Telling> related(String outlet, Telling telling) {
        return byOutlet.getOrDefault(PartyNames.key(outlet), List.of()).stream()
                .filter(t -> !t.report().id().equals(telling.report().id()))
                .filter(t -> shared(t, telling) >= RELATED_WORDS)
                .toList();
    }

    private int shared(Telling one, Telling other) {
        Set<String> words = new HashSet<>(heavy(one));
        words.retainAll(heavy(other));
        return words.size();
    }

    private double likeness(Telling one, Telling other) {
        int shared = shared(one, other);
        int least = Math.min(heavy(one).size(), heavy(other).size());
        return shared < ALIKE_WORDS ? 0 : (double) shared / least;
    }

    private Set<String> heavy(Telling telling) {
        return heavy.computeIfAbsent(telling.id(), id -> {
            Set<String> words = new HashSet<>();
            Words.of(telling.words()).stream()
                    .map(Words::plain)
                    .filter(w -> !Words.light(w))
                    .forEach(words::add);
            return words;
        });
    }

    /** All statements that name another outlet, in order of time. */
    List<Telling> citing() {
        return byReport.values().stream()
                .flatMap(List::stream)
                .filter(t -> via(t).isPresent())
                .sorted(Telling.BY_TIME)
                .toList();
    }

    /**
     * The statement of the same report whose words these mostly are: one that is told inside this one's content, or that
     * has the same content from a party further in.
     */
    Optional<Telling> inside(Telling telling) {
        return of(telling.report()).stream()
                .filter(t -> !t.id().equals(telling.id()) && t.statement().form() != Form.OWN)
                .filter(t -> isTold(t, telling) || isFurtherIn(t, telling))
                .findFirst();
    }

    /** A party that another outlet is said to have it from: "the Signal reports, citing the harbour guard". */
    Optional<Via> citedBy(Telling telling) {
        List<Span> spans = new ArrayList<>(telling.statement().content());
        spans.addAll(telling.statement().cue());
        spans.addAll(telling.statement().source().spans());
        int from = Spans.hull(spans).end();
        Matcher citing = CITING.matcher(telling.report().text())
                .region(from, telling.report().text().length());
        if (!citing.lookingAt()) {
            return Optional.empty();
        }
        Span party = Span.of(citing.start("party"), citing.end("party"));
        return Optional.of(new Via(party.in(telling.report().text()), List.of(party)));
    }

    /** Whether one statement is told inside another one's content, of which it is the most. */
    static boolean isTold(Telling inner, Telling outer) {
        List<Span> content = outer.statement().content();
        List<Span> cue = inner.statement().cue();
        if (cue.isEmpty() || !within(cue, content)) {
            return false;
        }
        List<Span> words = new ArrayList<>(inner.statement().content());
        words.addAll(cue);
        words.addAll(inner.statement().source().spans());
        return within(words, content)
                && MOST * Spans.length(content) <= Spans.hull(words).length();
    }

    private static boolean within(List<Span> words, List<Span> content) {
        for (Span word : words) {
            boolean inside = false;
            for (Span piece : content) {
                inside |= piece.contains(word);
            }
            if (!inside) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFurtherIn(Telling inner, Telling outer) {
        List<String> chain = inner.statement().chain();
        List<String> names = outer.statement().source().names();
        return chain.size() > 1
                && chain.subList(0, chain.size() - 1).stream()
                        .anyMatch(c -> names.stream().anyMatch(n -> PartyNames.same(n, c)))
                && sameWords(inner, outer);
    }

    /** Whether two statements of one report have most of their content in common. */
    static boolean sameWords(Telling one, Telling other) {
        List<Span> here = one.statement().content();
        List<Span> there = other.statement().content();
        return Spans.common(here, there) >= MOST * Math.max(Spans.length(here), Spans.length(there));
    }
}
