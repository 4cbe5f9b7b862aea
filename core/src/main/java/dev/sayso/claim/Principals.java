package dev.sayso.claim;

import dev.sayso.report.Report;
import dev.sayso.statement.PartyTable;
import dev.sayso.statement.Representation;
import dev.sayso.statement.Source;
import dev.sayso.text.Spans;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom the parties of one storyline speak: by what its reports say of them, else by the table of parties. Not thread-safe.
 */
final class Principals {

    private static final int LONGEST = 4;
    private static final Comparator<Said> BY_TIME = Comparator.comparing(
                    (Said s) -> s.report().published(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(s -> s.report().id())
            .thenComparing(s -> s.representation().span())
            .thenComparing(s -> s.representation().whom());

    private final PartyTable table;
    private final PartyNames names;
    private final Map<String, Said> saidOf = new HashMap<>();
    private final Map<String, Optional<PartyTable.Backing>> byTable = new HashMap<>();

    /** A report's words on who speaks for whom. */
    record Said(Report report, Representation representation) {}

    /**
     * A party with the words by which the one before it speaks for it.
     *
     * @param evidence empty at the first party
     * @param place whether the one before it is the place where it sits
     */
    record Link(String name, List<Evidence> evidence, boolean place) {

        Link(String name, List<Evidence> evidence) {
            this(name, evidence, false);
        }
    }

    Principals(PartyTable table, PartyNames names, Collection<Said> said) {
        this.table = table;
        this.names = names;
        Map<String, List<Said>> byWho = new HashMap<>();
        for (Said one : said) {
            byWho.computeIfAbsent(key(one.representation().who()), k -> new ArrayList<>())
                    .add(one);
        }
        byWho.forEach((who, all) -> saidOf.put(who, mostSaid(all)));
    }

    private String key(String name) {
        return PartyNames.key(names.full(name));
    }

    /** The first to say what most say. */
    private Said mostSaid(List<Said> all) {
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(s -> counts.merge(key(s.representation().whom()), 1, Integer::sum));
        return all.stream()
                .min(Comparator.comparingInt((Said s) ->
                                -counts.getOrDefault(key(s.representation().whom()), 0))
                        .thenComparing(BY_TIME))
                .orElseThrow();
    }

    /** From a party that a telling names to whom it speaks for in the end; one link where it speaks for itself. */
    List<Link> from(String party, Source.Kind kind, Telling telling) {
        List<Link> chain = new ArrayList<>();
        String at = names.full(party);
        chain.add(new Link(at, List.of()));
        Set<String> seen = new HashSet<>(Set.of(PartyNames.key(at)));
        Link next = next(at, kind, telling);
        while (next != null && chain.size() < LONGEST && seen.add(PartyNames.key(next.name()))) {
            chain.add(next);
            next = next(next.name(), Source.Kind.UNKNOWN, telling);
        }
        return chain;
    }

    private @Nullable Link next(String party, Source.Kind kind, Telling telling) {
        Said said = saidOf.get(PartyNames.key(party));
        if (said != null) {
            List<Evidence> words = List.of(
                    new Evidence(said.report(), List.of(said.representation().span()), Evidence.Kind.SPEAKS_FOR));
            boolean place = said.representation().kind() == Representation.Kind.CAPITAL;
            return new Link(names.full(said.representation().whom()), words, place);
        }
        if (kind == Source.Kind.PERSON || kind == Source.Kind.OUTLET) {
            return null;
        }
        return byTable.computeIfAbsent(party, table::whom)
                .map(b -> new Link(names.full(b.whom()), List.of(byTable(telling))))
                .orElse(null);
    }

    private static Evidence byTable(Telling telling) {
        return new Evidence(telling.report(), telling.statement().source().spans(), Evidence.Kind.SPEAKS_FOR);
    }

    /** Evidence that the telling's own words stand for its party by the table: "Oslo" for Norway; else empty. */
    List<Evidence> standsFor(String party, Telling telling) {
        String words = Spans.words(
                telling.statement().source().spans(), telling.report().text());
        boolean other = !PartyNames.same(words, party);
        boolean stands = other
                && table.whom(words)
                        .filter(b -> PartyNames.same(b.whom(), party))
                        .isPresent();
        return stands ? List.of(byTable(telling)) : List.of();
    }
}
